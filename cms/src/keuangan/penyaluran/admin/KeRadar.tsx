/** Above the list: where a new one is stated. */
export const KeRadar = () => (
  <p className="lewu-tautan-impor">
    <a className="btn btn--style-secondary btn--size-medium" href="/admin/radar-penyaluran">
      Buka radar penyaluran
    </a>
  </p>
)
