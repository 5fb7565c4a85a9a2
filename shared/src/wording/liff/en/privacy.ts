/** English beside `../../privacy.ts`. The Thai notice is the binding one; a change there is a change here. */
import type { privacy as thai } from '../../privacy.ts';

export const privacy: typeof thai = {
  anyOffice: 'The provincial office for local administration of your province',
  sections: (controller, phone) => [
    {
      title: 'Who is responsible for your data',
      paragraphs: [`${controller} is the controller of the personal data in Than Kamnot`],
    },
    {
      title: 'What we use the data for',
      points: [
        'To confirm for which unit you report',
        'To remind you in LINE of duties that are nearly due',
        'To receive reports, count them, and keep the history of who reported when',
      ],
    },
    {
      title: 'What we keep',
      points: [
        'Your LINE user id and display name (from LINE, when you open this page)',
        'The full name that you enter, and your unit',
        'The reports you send, links or photographs that you attach as evidence, what you answer in the chat, and when',
        'The day until which you paused reminders; and, if you make a calendar link, when you made it and a value to check the link by (not the link itself)',
      ],
      paragraphs: [
        'Drafts of reports, and the language you choose, stay on your phone only',
        'We keep no national identity number, telephone number, location or sensitive data of yours',
      ],
    },
    {
      title: 'Legal basis',
      paragraphs: [
        'The performance of a task in the public interest and the exercise of official authority, under section 24 (4) of the Personal Data Protection Act B.E. 2562 (2019)',
        'If you would rather not give your data, you can still report through the usual official channels, but you will not be reminded through this system',
      ],
    },
    {
      title: 'How long it is kept',
      points: [
        'Your data are kept for as long as you report for your unit',
        'When you leave, your data are deleted at once, and removed from backups within 90 days',
        'Reports and evidence are official records of the unit, so they remain, without your name',
        'The record of who was sent which reminder is kept for 90 days',
        'The record of official acts, such as approving an officer or extending a due date, keeps who acted as evidence',
      ],
    },
    {
      title: 'Who sees the data',
      points: [
        'Your colleagues in the unit',
        'The district and provincial coordinators who supervise your unit',
        'LINE and the cloud provider, as providers of the service',
        'Whoever has your calendar link sees the unit’s name, the duties and their due dates; you can revoke the link at any time',
      ],
      paragraphs: ['We do not sell your data or disclose them for commercial purposes'],
    },
    {
      title: 'Where the data are',
      paragraphs: [
        'The data are stored and processed on Google Cloud in Singapore, encrypted in transit and at rest, under a data processing agreement with the provider',
      ],
    },
    {
      title: 'Your rights',
      paragraphs: [
        'You may ask to see, copy, correct or delete your data, to restrict their use, or object to it. We answer within 30 days',
        'You can see, download and delete your data yourself at any time under “About me”, or delete them by leaving in the chat; and you may complain to the Office of the Personal Data Protection Committee',
      ],
    },
    {
      title: 'Contact us',
      paragraphs: [phone ? `${controller}, tel. ${phone}` : controller],
    },
  ],
};
