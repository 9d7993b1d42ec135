import { shownBeside } from '@bianzhong/domain';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../kernel/allow';
import { connectionOf, type ConnectionOf } from '../../kernel/connection';
import { actionEnum } from '../../kernel/enums';
import { AtInput } from '../../kernel/inputs';
import { listArguments } from '../../kernel/list';
import type { Request } from '../../kernel/request';
import { actionsFor, actionsOf } from '../../kernel/rules';
import { Enterprise } from '../enterprises';
import { StoredFile } from '../files';
import { InspectionPlan } from '../products';
import { Submission } from '../submissions';
import { Vehicle } from '../vehicles';
import { LineEndInspection } from './inspection.entity';
import {
  LineEndInspectionFilter, LineEndInspectionInput, LineEndInspectionOrder, StartLineEndInspectionInput, SubmitLineEndInspectionsInput, type LineEndInspectionList,
} from './inspection.inputs';
import { can, canInspect } from './inspection.rules';
import { InspectionResult } from './inspection.types';
import * as service from './inspections.service';
import { submitLineEndInspections } from './submit-inspections';

const InspectionArguments = listArguments(LineEndInspectionFilter, LineEndInspectionOrder);
const InspectionConnection = connectionOf(LineEndInspection, 'LineEndInspection');
const InspectionAction = actionEnum('LineEndInspectionAction', actionsOf(can));
const NOUN = 'lineEndInspection';
const FIRST = { defaultValue: 10, description: '最多几条（1 到 100）\nAt most how many, 1 to 100' };

@Resolver(() => LineEndInspection)
export class InspectionsResolver {
  @Query(() => LineEndInspection, { nullable: true, description: '一次下线检验\nOne line-end inspection' })
  @Allow('lineEndInspection:read')
  lineEndInspection(@Arg('id', () => ID, { description: '标识\nIdentifier' }) id: string, @Ctx() request: Request): Promise<LineEndInspection | null> {
    return request.records.find(LineEndInspection, id);
  }

  @Query(() => InspectionConnection, { description: '下线检验\nLine-end inspections' })
  @Allow('lineEndInspection:read')
  async lineEndInspections(@Args(() => InspectionArguments) list: LineEndInspectionList, @Ctx() request: Request): Promise<ConnectionOf<LineEndInspection>> {
    return new InspectionConnection(await service.lineEndInspections(request, list));
  }

  @FieldResolver(() => [InspectionResult], { description: '各项结果，按模板序号\nResults in the order of the plan' })
  async results(@Root() inspection: LineEndInspection, @Ctx() request: Request): Promise<InspectionResult[]> {
    const plan = await request.one(InspectionPlan, inspection.planId);
    const found = new Map(inspection.results.map((result) => [result.position, result]));
    return (plan?.items ?? []).map((item) => {
      const { value = null, verdict = null, remark = null, photoIds = [] } = found.get(item.position) ?? {};
      return { item, value, verdict, remark, photoIds, shownValue: shownBeside(value, item) };
    });
  }

  @FieldResolver(() => InspectionPlan, { nullable: true, description: '所依据的检验项目模板\nThe plan it follows' })
  plan(@Root() inspection: LineEndInspection, @Ctx() request: Request): Promise<InspectionPlan | null> {
    return request.one(InspectionPlan, inspection.planId);
  }

  @FieldResolver(() => Vehicle, { nullable: true, description: '车辆\nVehicle' })
  vehicle(@Root() inspection: LineEndInspection, @Ctx() request: Request): Promise<Vehicle | null> {
    return request.one(Vehicle, inspection.vehicleId);
  }

  @FieldResolver(() => Enterprise, { nullable: true, description: '企业\nEnterprise' })
  enterprise(@Root() inspection: LineEndInspection, @Ctx() request: Request): Promise<Enterprise | null> {
    return request.one(Enterprise, inspection.enterpriseId);
  }

  @FieldResolver(() => [InspectionAction], { description: '当前可执行的操作\nWhat may be done now' })
  viewerCan(@Root() inspection: LineEndInspection, @Ctx() request: Request): string[] {
    return actionsFor(request, NOUN, { rules: can, row: inspection });
  }

  @Mutation(() => LineEndInspection, { description: '开始下线检验\nBegins a line-end inspection' })
  @Allow('lineEndInspection:start')
  startLineEndInspection(@Arg('input', () => StartLineEndInspectionInput) input: StartLineEndInspectionInput, @Ctx() request: Request): Promise<LineEndInspection> {
    return service.start(request, input);
  }

  @Mutation(() => LineEndInspection, { description: '暂存下线检验\nKeeps a line-end inspection as far as it has come' })
  @Allow('lineEndInspection:save')
  saveLineEndInspection(@Arg('input', () => LineEndInspectionInput) input: LineEndInspectionInput, @Ctx() request: Request): Promise<LineEndInspection> {
    return service.save(request, input);
  }

  @Mutation(() => LineEndInspection, { description: '完成下线检验，此后不能再改\nFinishes a line-end inspection for good' })
  @Allow('lineEndInspection:finish')
  finishLineEndInspection(@Arg('input', () => LineEndInspectionInput) input: LineEndInspectionInput, @Ctx() request: Request): Promise<LineEndInspection> {
    return service.finish(request, input);
  }

  @Mutation(() => LineEndInspection, { description: '放弃下线检验\nDiscards a line-end inspection' })
  @Allow('lineEndInspection:discard')
  discardLineEndInspection(@Arg('input', () => AtInput) input: AtInput, @Ctx() request: Request): Promise<LineEndInspection> {
    return service.discard(request, input);
  }

  @Mutation(() => Submission, { description: '批量提交下线检验，逐行给出结果\nTakes line-end inspections in one piece, with a result for each' })
  @Allow('lineEndInspection:submit')
  submitLineEndInspections(@Arg('input', () => SubmitLineEndInspectionsInput) input: SubmitLineEndInspectionsInput, @Ctx() request: Request): Promise<Submission> {
    return submitLineEndInspections(request, input);
  }
}

@Resolver(() => InspectionResult)
export class InspectionResultsResolver {
  @FieldResolver(() => [StoredFile], { description: '照片\nPhotos' })
  async photos(@Root() result: InspectionResult, @Ctx() request: Request): Promise<StoredFile[]> {
    const found = await Promise.all(result.photoIds.map((id) => request.one(StoredFile, id)));
    return found.filter((file) => file !== null);
  }
}

@Resolver(() => Vehicle)
export class VehicleInspectionsResolver {
  @FieldResolver(() => [LineEndInspection], { description: '下线检验，新的在前\nLine-end inspections, newest first' })
  inspections(@Root() vehicle: Vehicle, @Arg('first', () => Int, FIRST) first: number, @Ctx() request: Request): Promise<LineEndInspection[]> {
    return request.many(LineEndInspection, 'vehicleId', { key: vehicle.id, most: first });
  }

  @FieldResolver(() => Boolean, { description: '本人现在是否可以检验该车辆\nWhether the viewer may inspect it now' })
  canBeInspected(@Root() vehicle: Vehicle, @Ctx() request: Request): boolean {
    return actionsFor(request, NOUN, { rules: canInspect, row: vehicle }).length > 0;
  }
}
