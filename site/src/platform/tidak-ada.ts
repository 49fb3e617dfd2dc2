/** The server prints the page for 404; a body that is not null keeps Astro from rendering one beside it. */
export const toTidakAda = (): Response => new Response('', { status: 404 })
