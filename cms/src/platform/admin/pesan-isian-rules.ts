/** What a field of the browser's own says when it is refused; the browser would say it in its own language. Pure. */
export type IsianDitolak = {
  validity: Pick<
    ValidityState,
    'valueMissing' | 'rangeUnderflow' | 'rangeOverflow' | 'tooShort' | 'badInput' | 'typeMismatch'
  >
  min?: string
  max?: string
  minLength?: number
  type?: string
}

/** Empty where nothing is known that would help more than the browser's words. */
export function presentSalahIsian({ validity, min = '', max = '', minLength, type }: IsianDitolak): string {
  if (validity.valueMissing) return type === 'file' ? 'Pilih berkasnya dahulu.' : 'Bagian ini wajib diisi.'
  if (validity.tooShort) return `Tulis paling sedikit ${minLength} huruf.`
  if (validity.badInput) return 'Isian ini tidak terbaca. Periksa angka atau tanggalnya.'
  if (validity.typeMismatch) return type === 'email' ? 'Tulis alamat email yang lengkap.' : ''
  // A day has bounds in the form of the machine, which say less than the field's own words.
  if (type !== 'number') return ''
  if (validity.rangeUnderflow) return `Paling kecil ${min}.`
  return validity.rangeOverflow ? `Paling besar ${max}.` : ''
}
