import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageTemplate, ProjectFile } from '../../local/cloud/project';
import { ROLE_LABELS } from '../../types/people/roles';
import type { Settings, TemplateSetting } from '../../types/settings';
import { townMap } from './map';
import { PEOPLE, type TownPerson } from './people';
import { BUREAUS } from './reference';
import { BLOCKED_PICTURE, SAMPLES_DIR } from './pictures/samples';

const LOCAL_DIR = 'dist/local';

/** What a WeChat template calls its fields; the keys in the settings are only `thing2`. */
const FIELD_LABELS: Record<string, string> = {
  number: '工单编号',
  category: '问题类型',
  place: '地点',
  due: '处理期限',
  state: '当前状态',
  note: '温馨提示',
  at: '更新时间',
  title: '名称',
  who: '答复单位',
  signatures: '签名人数',
};

/** Words and a picture that WeChat's content check would not let through: no verdict of its own can be had here. */
export const RISKY_WORDS = ['赌博网站', '高利贷广告'];
export const REVIEW_WORDS = ['有人闹事', '聚众围堵'];

/** With the words a person picks somebody by. */
function inWords({ role, bureauId }: TownPerson['roles'][number]) {
  const bureau = BUREAUS.find(({ _id }) => _id === bureauId);
  return {
    role,
    label: ROLE_LABELS[role].zh,
    ...(bureau && { bureauId, bureauName: bureau.shortName ?? bureau.name }),
  };
}

/** The template of 用工关系, which no console here could have granted. */
function ofEmployees({ employeeMessage }: Settings): MessageTemplate[] {
  if (!employeeMessage) return [];
  const { templateId, fields } = employeeMessage;
  return [{ templateId, title: '新工单通知', kind: 'employee', fields: labelled(fields) }];
}

const labelled = (fields: Record<string, string>) =>
  Object.entries(fields).map(([field, key]) => ({ key, label: FIELD_LABELS[field] ?? field }));

/** Tells local WeChat what its consoles would know: the people, the message templates, what is pushed where. */
export async function writeProject(settings: Settings): Promise<void> {
  const templates: TemplateSetting[] = Object.values(settings.templates);
  const always = Object.fromEntries(templates.map(({ templateId }) => [templateId, 'always' as const]));
  const blocked = join(SAMPLES_DIR, BLOCKED_PICTURE);
  // Made up anew each time: nothing outside this machine takes it.
  const secret = randomUUID();
  const project: ProjectFile = {
    envId: settings.env,
    appid: settings.appid,
    secret,
    functionEnvironment: { WECHAT_APP_SECRET: secret },
    functionsDir: '../cloudfunctions',
    clientDir: '../client',
    databaseFile: '../cloudfunctions/database.json',
    mapFile: 'map.json',
    people: PEOPLE.map((person) => ({ ...person, roles: person.roles.map(inWords), subscriptions: always })),
    templates: [
      ...templates.map(({ templateId, title, kind, fields }) => ({
        templateId,
        title,
        // Government services may use long-term templates: one "yes" is enough for all that follows.
        kind,
        fields: labelled(fields),
      })),
      ...ofEmployees(settings),
    ],
    pushes: [{ event: 'wxa_media_check', function: 'open' }],
    contentSafety: {
      riskyWords: RISKY_WORDS,
      reviewWords: REVIEW_WORDS,
      riskyPhotoSha256: existsSync(blocked)
        ? [createHash('sha256').update(readFileSync(blocked)).digest('hex')]
        : [],
      verdictDelayMs: 200,
    },
  };
  mkdirSync(LOCAL_DIR, { recursive: true });
  writeFileSync(join(LOCAL_DIR, 'map.json'), JSON.stringify(townMap()));
  writeFileSync(join(LOCAL_DIR, 'project.json'), JSON.stringify(project, null, 2));
}
