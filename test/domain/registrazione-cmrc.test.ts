import { expect, it } from 'vitest';
import { mailAddress, registrationText } from '../../components/cmrc/registration-text.ts';
import { registrationRequest } from '../../lib/domain/registrazione-cmrc.ts';
import { ENTE, RUP } from '../../practice/samples/ad5.ts';

const lackingOf = (...args: Parameters<typeof registrationRequest>) =>
  registrationRequest(...args).lacking.map(({ key, profile, path }) => [key, profile, path].join(' '));

it('is complete with whole profiles, and says all that CMRC asks', () => {
  const request = registrationRequest(ENTE, RUP);
  expect(request.lacking).toEqual([]);
  const text = registrationText(request);
  const { via, cap, citta, provincia } = ENTE.indirizzo;
  for (const datum of [RUP.nome, RUP.cognome, RUP.codiceFiscale, RUP.email, RUP.telefono])
    expect(text).toContain(datum);
  for (const datum of [ENTE.denominazione, ENTE.pec, ENTE.codiceFiscale, ENTE.partitaIva, via, cap, citta, provincia])
    expect(text).toContain(datum);
  expect(text).not.toMatch(/[{}]|undefined/);
});

it('lists every datum that is absent, with the field it is written in', () => {
  const bare = { ...ENTE, pec: ' ', partitaIva: '', indirizzo: { via: '', cap: '', citta: '', provincia: '' } };
  expect(lackingOf(bare, { ...RUP, email: '', telefono: '' })).toEqual([
    'email rup email',
    'telefono rup telefono',
    'pec ente pec',
    'partitaIva ente partitaIva',
    'via ente indirizzo.via',
    'cap ente indirizzo.cap',
    'citta ente indirizzo.citta',
    'provincia ente indirizzo.provincia',
  ]);
});

it('lists what is there and wrong, with the reason; what merely deserves a look is sent', () => {
  const ente = { ...ENTE, codiceFiscale: '80000000003', indirizzo: { ...ENTE.indirizzo, provincia: 'Roma' } };
  const { lacking } = registrationRequest(ente, { ...RUP, email: 'rup' });
  expect(lacking.map(({ key }) => key)).toEqual(['email', 'codiceFiscaleEnte']);
  for (const { reason } of lacking) expect(reason).toMatch(/\.$/);
});

it('does without a partita IVA only when told that there is none, and then says so', () => {
  const without = { ...ENTE, partitaIva: '' };
  expect(lackingOf(without, RUP)).toEqual(['partitaIva ente partitaIva']);
  const request = registrationRequest(without, RUP, { noPartitaIva: true });
  expect(request.lacking).toEqual([]);
  expect(registrationText(request)).toContain('Partita IVA: l’ente non ne è titolare');
  expect(lackingOf({ ...ENTE, partitaIva: '1' }, RUP, { noPartitaIva: true })).toEqual(['partitaIva ente partitaIva']);
});

it('lacks everything of an ente that is not chosen', () => {
  const { lacking } = registrationRequest(null, RUP);
  expect(lacking).toHaveLength(8);
  expect(new Set(lacking.map(({ profile }) => profile))).toEqual(new Set(['ente']));
});

it('opens a mail to nobody, short enough for every mail program, whose text cannot become a header', () => {
  const text = registrationText(registrationRequest({ ...ENTE, denominazione: 'Ente & Figli?cc=x@y\nBcc: z' }, RUP));
  const address = mailAddress(text);
  expect(address.startsWith('mailto:?subject=')).toBe(true);
  const fields = new URL(address).searchParams;
  expect([...fields.keys()]).toEqual(['subject', 'body']);
  expect(fields.get('body')).toBe(text.replace(/\n/g, '\r\n'));
  expect(address.length).toBeLessThan(2_000);
});
