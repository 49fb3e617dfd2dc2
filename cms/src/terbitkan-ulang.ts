/** npm run terbitkan-ulang: rebuilds schema publik from cms, with progress; waits up to ten minutes for another one. */
import { publishSetelahMenunggu } from './publikasi/tunggu.ts'
import { createReq, startCms } from './server.ts'

/** Nothing was done, and trying again later is all there is to do (EX_TEMPFAIL). */
const SIBUK = 75

const payload = await startCms()
const mulai = performance.now()
const hasil = await publishSetelahMenunggu(await createReq(payload), {
  report: (kalimat) => console.error(kalimat),
  progress: (jenis, selesai, semua) => console.error(`${jenis}: ${selesai}/${semua}`),
})
if (!hasil.ok) {
  console.error(hasil.reason.pesan)
  await payload.destroy()
  process.exit(SIBUK)
}
for (const [jenis, { jumlah, berubah, dihapus }] of Object.entries(hasil.value)) {
  console.log(`${jenis}: ${jumlah} terbit, ${berubah} berubah, ${dihapus} dihapus`)
}
console.log(`Selesai dalam ${((performance.now() - mulai) / 1000).toFixed(1).replace('.', ',')} detik.`)
await payload.destroy()
process.exit(0)
