/** Stands in for `ajv` in the browser (next.config.ts): no field of ours is a JSON with a schema. */
export default class TanpaSkema {
  compile(): never {
    throw new Error('JSON schemas are checked by the server alone')
  }
}
