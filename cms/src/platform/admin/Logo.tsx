export function Logo() {
  return <span className="lewu-logo">Lewu – Portal Desa</span>
}

export function Ikon() {
  return <span className="lewu-ikon">L</span>
}
