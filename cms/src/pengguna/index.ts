/** Door of the module of people and their roles. */
export { listDesaPilihan } from './queries.ts'
