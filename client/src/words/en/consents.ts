import type { consents as zh } from '../zh/consents';

export const consents: typeof zh = {
  public: {
    title: 'Before it is sent: it becomes public',
    points: [
      'Once looked through, photos, place and words of reports, re-checks and ratings can be seen by everybody; never that they come from you.',
      'Anonymously, the place is shown to about a hundred metres only.',
    ],
    held: 'Photos, places and words of my reports are public',
    takenBack:
      'To report again you have to agree again. What you reported before becomes anonymous at once: others see its zone and the place to about a hundred metres. Photos and words stay, for all to see what came of it, never with your name; what nobody has accepted yet you can withdraw on its page.',
  },
  voice: {
    title: 'Before it is sent: it becomes public',
    points: [
      'Once looked through, title, text and photos of a petition can be seen by everybody.',
      'What you say with a signature stands below the petition; your nickname only if you switch it on, with pledges too.',
    ],
    held: 'My petitions, words and nickname are public',
    takenBack:
      'Your nickname and the words you signed with are taken down at once. Signatures still count. What waits for the moderators goes back to your drafts; a petition that is public is withdrawn on its own page.',
  },
  once: 'You are asked this once, and can take it back any time: Me, Settings, My data.',
  agree: 'Agree and go on',
};
