/** As for the newest version. */
export { GET } from '../../luring.json.ts'
