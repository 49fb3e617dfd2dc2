/** A roof over woven rattan: the mark of the public site, beside the name. */
function Tanda() {
  return (
    <svg width="24" height="24" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path fill="#0b5a3e" d="M0 0h32v32H0z" />
      <path fill="none" stroke="#ffcf33" strokeWidth="4" d="m4 22 12-12 12 12" />
      <path fill="#fff" d="m12 26 4-4 4 4z" />
    </svg>
  )
}

export function Logo() {
  return (
    <span className="lewu-logo">
      <Tanda /> Lewu – Portal Desa
    </span>
  )
}

export function Ikon() {
  return (
    <span className="lewu-ikon">
      <Tanda /> Lewu
    </span>
  )
}
