import { isLoopback, type Settings } from './settings.ts'

/** Where everything is, and what will not work as it is set. */
export function formatAnnouncement(settings: Settings, databasePlace: string): string[] {
  return [
    '',
    'Lewu berjalan.',
    `  Situs publik : ${settings.siteUrl}`,
    `  Admin        : ${settings.cmsUrl}/admin`,
    `  Persetujuan  : ${settings.cmsUrl}/setujui (ringan, untuk HP)`,
    `  Basis data   : ${databasePlace}`,
    `  Data, catatan: ${settings.dataDir}`,
    ...listWarnings(settings),
  ]
}

function listWarnings({ host, cmsUrl, siteUrl }: Settings): string[] {
  const plain = [cmsUrl, siteUrl].filter(isPlainAndDistant)
  const isExposed = !isLoopback(host) && [cmsUrl, siteUrl].some((url) => url.startsWith('http:'))
  if (plain.length === 0 && !isExposed) return []
  return [
    '',
    `Peringatan: alamat http di luar mesin ini tidak dapat dipakai untuk masuk, sebab kuki masuk hanya berlaku`,
    `lewat https. Pasang proksi https di depan dan isi LEWU_CMS_URL serta LEWU_SITE_URL dengan alamat https-nya.`,
  ]
}

function isPlainAndDistant(url: string): boolean {
  const { protocol, hostname } = new URL(url)
  return protocol === 'http:' && !isLoopback(hostname.replace(/^\[|\]$/g, ''))
}
