/** npm run terbitkan-ulang: rebuilds schema publik from cms, with progress. */
import { publishSemua } from './publikasi/rebuild.ts'
import { createReq, startCms } from './server.ts'

const payload = await startCms()
const mulai = performance.now()
const hasil = await publishSemua(await createReq(payload), (jenis, selesai, semua) => {
  console.error(`${jenis}: ${selesai}/${semua}`)
})
for (const [jenis, { jumlah, berubah, dihapus }] of Object.entries(hasil)) {
  console.log(`${jenis}: ${jumlah} terbit, ${berubah} berubah, ${dihapus} dihapus`)
}
console.log(`Selesai dalam ${((performance.now() - mulai) / 1000).toFixed(1).replace('.', ',')} detik.`)
await payload.destroy()
process.exit(0)
