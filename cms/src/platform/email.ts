/** No mail server is set up yet: nothing is sent, and no letter (with its secret link) lands in a log. */
import type { EmailAdapter } from 'payload'

export const tanpaEmail: EmailAdapter<void> = ({ payload }) => ({
  name: 'tanpa-email',
  defaultFromAddress: 'tidak-dikirim@lewu.invalid',
  defaultFromName: 'Lewu',
  sendEmail: async () => {
    payload.logger.warn('A letter was not sent: no mail server is set up')
  },
})
