/** As for the newest version. */
export { GET } from '../../../luring/[sidik].json.ts'
