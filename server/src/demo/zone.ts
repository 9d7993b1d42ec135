import type { Ground } from '../kernel/request';
import { enterCast } from './cast';
import { playChanges } from './changes';
import { playCertificates } from './certificates';
import { playExports } from './exports';
import { playImports } from './imports';
import { foundMakers } from './makers';
import { playPhotographed } from './photographed';
import { playProducts } from './products';
import { playResearch } from './research';
import { playStandards } from './standards';
import { Stage } from './stage';
import { playTesting } from './testing';
import { playVehicles } from './vehicles';
import { playTokens } from './tokens';

/** Makes the demonstration zone in a newly installed database. */
export async function makeDemonstrationZone(ground: Ground): Promise<void> {
  const stage = new Stage(ground);
  await stage.open();
  const cast = await enterCast(stage);
  const founded = await foundMakers(stage, cast);
  await playStandards(stage, founded);
  await playCertificates(stage, founded);
  await playResearch(stage, founded);
  await playTesting(stage, founded);
  await playProducts(stage, founded);
  await playVehicles(stage, founded);
  const [first] = founded;
  if (first) await playPhotographed(stage, first);
  await playChanges(stage, founded);
  await playTokens(stage);
  await playExports(stage);
  await playImports(stage);
}
