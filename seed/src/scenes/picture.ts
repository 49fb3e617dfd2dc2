/** Small invented landscapes: a river, stilt houses, trees. Drawn by us, so free to use. */
import sharp from 'sharp'

const LANGIT = ['#cfe3ee', '#f3dfc8', '#dfe8d8', '#e8dcec'] as const
const AIR = ['#5b8aa0', '#6d8f7d', '#7a7f9a'] as const
const RUMAH = ['#8a4b2d', '#6b5a3a', '#7d3c3c', '#4f5d4a'] as const

/** A WebP picture of 960 x 540; equal numbers give equal pictures. */
export function createPemandangan(benih: number): Promise<Buffer> {
  const acak = createAcak(benih)
  const pilih = (daftar: readonly string[]): string => daftar[Math.floor(acak() * daftar.length)] ?? '#888888'
  const rumah = Array.from({ length: 4 + Math.floor(acak() * 4) }, (_, i) =>
    toRumah(60 + i * 125 + acak() * 30, 300 + acak() * 20, pilih(RUMAH)),
  )
  const pohon = Array.from({ length: 9 }, (_, i) =>
    toPohon(20 + i * 115 + acak() * 60, 285 + acak() * 15, 50 + acak() * 60),
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 540">
    <rect width="960" height="540" fill="${pilih(LANGIT)}"/>
    <circle cx="${120 + acak() * 700}" cy="${70 + acak() * 60}" r="38" fill="#fff6d8"/>
    <path d="M0 300Q240 ${220 + acak() * 50} 480 290T960 280V400H0Z" fill="#56795a"/>
    ${pohon.join('')}<rect y="345" width="960" height="40" fill="#8fa06a"/>${rumah.join('')}
    <rect y="380" width="960" height="160" fill="${pilih(AIR)}"/>
    <path d="M0 430q120 14 240 0t240 0 240 0 240 0M0 480q120 14 240 0t240 0 240 0 240 0" fill="none" stroke="#fff" stroke-opacity=".35" stroke-width="4"/>
    <path d="M${300 + acak() * 300} 455q70 26 140 0l-16 20h-108z" fill="#4a3626"/></svg>`
  return sharp(Buffer.from(svg)).webp({ quality: 70 }).toBuffer()
}

function toRumah(x: number, y: number, warna: string): string {
  const tiang = [8, 38, 68].map(
    (dx) => `<rect x="${x + dx}" y="${y + 40}" width="5" height="45" fill="#3a2c20"/>`,
  )
  return `${tiang.join('')}<rect x="${x}" y="${y}" width="82" height="44" fill="${warna}"/><path d="M${x - 10} ${y}l51-34 51 34z" fill="#3d3a36"/><rect x="${x + 32}" y="${y + 14}" width="18" height="30" fill="#f1e6cf"/>`
}

function toPohon(x: number, y: number, tinggi: number): string {
  return `<rect x="${x}" y="${y}" width="8" height="70" fill="#4b3a28"/><ellipse cx="${x + 4}" cy="${y}" rx="${tinggi / 2}" ry="${tinggi / 1.6}" fill="#2f5d40"/>`
}

/** Numbers between 0 and 1 that follow from the seed (linear congruence; good enough for a picture). */
function createAcak(benih: number): () => number {
  let keadaan = benih * 2_654_435_761
  return () => {
    keadaan = (keadaan * 1_103_515_245 + 12_345) % 2_147_483_648
    return keadaan / 2_147_483_648
  }
}
