/** Whether an address is one at which the state itself keeps its regulations. Pure. */

/** Domains that the government alone gives out: of its offices, and of villages. */
const AKHIRAN_RESMI = ['.go.id', '.desa.id']

export function isTautanResmi(tautan: string): boolean {
  const alamat = URL.parse(tautan)
  return (
    alamat !== null &&
    alamat.protocol === 'https:' &&
    alamat.username === '' &&
    alamat.port === '' &&
    AKHIRAN_RESMI.some((akhiran) => alamat.hostname.endsWith(akhiran))
  )
}
