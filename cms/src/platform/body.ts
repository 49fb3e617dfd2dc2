/** A body of unknown length is read as far as it may be long, and never further. */

/** Null when it is longer; what was sent beyond is not waited for. */
export async function readBadan(
  { body }: Pick<Request, 'body'>,
  max: number,
): Promise<Buffer<ArrayBuffer> | null> {
  const pembaca = body?.getReader()
  const potongan: Uint8Array[] = []
  let ukuran = 0
  for (let bagian = await pembaca?.read(); bagian?.value !== undefined; bagian = await pembaca?.read()) {
    ukuran += bagian.value.length
    if (ukuran > max) {
      // Not awaited: of a cloned body this ends only when the other half is given up, too.
      void pembaca?.cancel()
      return null
    }
    potongan.push(bagian.value)
  }
  return Buffer.concat(potongan)
}

/** Null where it is no form. */
export async function parseForm(isi: Buffer<ArrayBuffer>, headers: Headers): Promise<FormData | null> {
  const tipe = { 'Content-Type': headers.get('content-type') ?? '' }
  return new Response(isi, { headers: tipe }).formData().catch(() => null)
}
