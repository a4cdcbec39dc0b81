import { AFFIDAMENTO, DITTA, ENTE } from '../../practice/samples/ad5.ts';
import { RENDERINGS, routePcp } from '../portals/serve.ts';
import { expect, test } from './extension.ts';
import { tellStory } from './story/story.ts';
import { watchful } from './story/witness.ts';

test.describe.configure({ timeout: 120_000 });

for (const rendering of RENDERINGS) {
  test(`from a saved profile to the CIG in the register (${rendering})`, async ({ extension }, info) => {
    const net = await routePcp(extension.context, rendering);
    const witness = watchful(info.outputPath('story'), (what) =>
      info.annotations.push({ type: 'passo', description: what }),
    );
    const { cig, register } = await tellStory(extension, rendering, net, witness);
    expect(register).toEqual([
      expect.objectContaining({
        id: `pcp/${cig}`,
        cig,
        scheda: 'AD5',
        affidamentoId: AFFIDAMENTO.id,
        codiceAppalto: AFFIDAMENTO.codiceAppalto,
        importo: 123_456,
        ente: ENTE.denominazione,
        operatoreEconomico: DITTA.denominazione,
        stato: 'pubblicato',
        origine: 'portale',
      }),
    ]);
  });
}
