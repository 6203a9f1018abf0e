import { expect, test } from 'vitest';
import { findUser } from './server-user.ts';

const PASSWD = [
  'root:x:0:0:root:/root:/bin/bash',
  'nobody:x:65534:65533:nobody:/nonexistent:/usr/sbin/nologin',
  'postgres:x:101:104:PostgreSQL administrator,,,:/var/lib/postgresql:/bin/bash',
  '',
].join('\n');

test('the user is the first of the names that exists', () => {
  expect(findUser(PASSWD, ['postgres', 'nobody'])).toEqual({
    name: 'postgres',
    uid: 101,
    gid: 104,
  });
  expect(findUser(PASSWD, ['pg', 'nobody'])).toEqual({ name: 'nobody', uid: 65_534, gid: 65_533 });
  expect(findUser(PASSWD, ['pg'])).toBeNull();
});
