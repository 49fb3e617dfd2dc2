/** The three database roles of the portal, with the names that the grants of the cms use. */
export const cmsRole = 'lewu_cms'
export const siteRole = 'lewu_situs'
export const ownerRole = 'lewu_pemilik'
export const superRole = 'postgres'

/** The same database seen by another role; parameters such as sslmode stay. */
export function toRoleUrl(url: string, role: string, password: string): string {
  const changed = new URL(url)
  changed.username = encodeURIComponent(role)
  changed.password = encodeURIComponent(password)
  return changed.href
}

export function toDatabaseUrl(url: string, database: string): string {
  const changed = new URL(url)
  changed.pathname = `/${encodeURIComponent(database)}`
  return changed.href
}

export function toLocalUrl(port: number, role: string, password: string, database: string): string {
  return toDatabaseUrl(toRoleUrl(`postgres://127.0.0.1:${port}/`, role, password), database)
}

/** An address that may be printed. */
export function formatUrl(url: string): string {
  const { username, host, pathname } = new URL(url)
  return `${username}@${host}${pathname}`
}
