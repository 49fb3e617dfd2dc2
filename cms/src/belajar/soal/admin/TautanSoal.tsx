/** The ways to import and export and to the hardest ones, above the list of questions. */
export function TautanSoal() {
  return (
    <p className="lewu-tautan-impor">
      <a className="btn btn--style-primary btn--size-medium" href="/admin/impor-soal">
        Impor dan ekspor soal
      </a>{' '}
      <a href="/admin/soal-tersulit">Soal tersulit</a> <a href="/admin/nilai-ulang">Nilai ulang</a>
    </p>
  )
}
