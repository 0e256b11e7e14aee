import type { account as zh } from '../zh/account';

export const account: typeof zh = {
  does: {
    resident: 'Report what you see and watch it being solved.',
    volunteer: 'Claim tasks near by, check in on the spot, have your hours credited.',
    handler: 'The bureau’s cases are pushed to you: go there, solve them, hand in photos.',
    leader: 'See all cases of the bureau, decide on what is late, plan the duty.',
    dispatcher: 'Accept reports, send them to bureaus, look at photos and complaints.',
    inspector: 'Check what was done; watch what is late or comes back.',
    admin: 'Look after bureaus, zones, people and all settings.',
  },
  redeem: {
    title: 'Take a role',
    code: 'Invitation code',
    codeHelp: 'The ten letters a colleague sent you; case and dashes do not matter.',
    look: 'Look',
    become: (town) => `${town} invites you to become`,
    where: 'Where',
    cityWide: 'City-wide',
    until: (day) => `Please take it before ${day}`,
    take: 'Take it',
    held: 'You hold this role already.',
    another: 'Another code',
    done: (role) => `You are now: ${role}`,
    doneHelp: 'You can start. Me shows and switches your roles.',
    home: 'Home',
  },
};
