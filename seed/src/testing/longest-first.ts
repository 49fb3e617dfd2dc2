/** The order of test files: one that takes minutes must not begin when the others are done. */
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The walk through the access matrix: nearly half of all the time of the integration tests. */
const isLongest = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith('/matrix.int.test.ts')

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))]
  }
}
