/** An answer in XML, kept like a page. */
export const toXmlResponse = (isi: string, jenis = 'application/xml'): Response =>
  new Response(isi, { headers: { 'content-type': `${jenis}; charset=utf-8` } })
