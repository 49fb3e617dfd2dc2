/** The way from the list of budgets to the import. */
export function TautanImpor() {
  return (
    <p className="lewu-tautan-impor">
      <a className="btn btn--style-primary btn--size-medium" href="/admin/impor-apbdes">
        Impor APBDes dari CSV
      </a>
    </p>
  )
}
