/** The way to what was issued, above the list of decrees. */
export function TautanSertifikat() {
  return (
    <p className="lewu-tautan-impor">
      <a className="btn btn--style-secondary btn--size-medium" href="/admin/sertifikat">
        Sertifikat yang sudah terbit
      </a>
    </p>
  )
}
