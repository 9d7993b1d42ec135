import { phrase, readVin, vinYearFits, type ProductCategory } from '@bianzhong/domain';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../kernel/allow';
import { connectionOf, type ConnectionOf } from '../../kernel/connection';
import { actionEnum } from '../../kernel/enums';
import { listArguments } from '../../kernel/list';
import { PageArguments } from '../../kernel/page';
import type { Request } from '../../kernel/request';
import { actionsFor, actionsOf } from '../../kernel/rules';
import { Vin } from '../../kernel/scalars';
import { Enterprise } from '../enterprises';
import { AnnouncedProduct } from '../products';
import { ProductCategories } from '../references';
import { Submission } from '../submissions';
import { submitVehicles } from './submit-vehicles';
import { KeyPart, Vehicle } from './vehicle.entity';
import { DeliverVehicleInput, EditVehicleInput, KeyPartFilter, RecordVehicleInput, SubmitVehiclesInput, VehicleFilter, VehicleOrder, type VehicleList } from './vehicle.inputs';
import { can } from './vehicle.rules';
import * as service from './vehicles.service';

const VehicleArguments = listArguments(VehicleFilter, VehicleOrder);
const VehicleConnection = connectionOf(Vehicle, 'Vehicle');
const KeyPartConnection = connectionOf(KeyPart, 'KeyPart');
const VehicleAction = actionEnum('VehicleAction', actionsOf(can));
/** More than a vehicle may have, so that all of them are told. */
const ALL_PARTS = 100;

@Resolver(() => Vehicle)
export class VehiclesResolver {
  @Query(() => Vehicle, { nullable: true, description: '一辆车\nOne vehicle' })
  @Allow('vehicle:read')
  vehicle(@Arg('id', () => ID, { description: '标识\nIdentifier' }) id: string, @Ctx() request: Request): Promise<Vehicle | null> {
    return request.records.find(Vehicle, id);
  }

  @Query(() => [Vehicle], { description: '该 VIN 的车辆；底盘企业与改装企业各有一条\nThe vehicles of a VIN: the chassis maker and who built upon it each have one' })
  @Allow('vehicle:read')
  vehiclesByVin(@Arg('vin', () => Vin, { description: '车辆识别代号\nVehicle identification number' }) vin: string, @Ctx() request: Request): Promise<Vehicle[]> {
    return service.byVin(request, vin);
  }

  @Query(() => VehicleConnection, { description: '车辆\nVehicles' })
  @Allow('vehicle:read')
  async vehicles(@Args(() => VehicleArguments) list: VehicleList, @Ctx() request: Request): Promise<ConnectionOf<Vehicle>> {
    return new VehicleConnection(await service.vehicles(request, list));
  }

  @FieldResolver(() => ProductCategories, { description: '结构类别\nGroup' })
  category(@Root() vehicle: Vehicle): ProductCategory {
    return vehicle.category;
  }

  @FieldResolver(() => [KeyPart], { description: '关键零部件\nKey parts' })
  parts(@Root() vehicle: Vehicle, @Ctx() request: Request): Promise<KeyPart[]> {
    return request.many(KeyPart, 'vehicleId', { key: vehicle.id, most: ALL_PARTS });
  }

  @FieldResolver(() => AnnouncedProduct, { nullable: true, description: '公告产品\nAnnounced product' })
  product(@Root() vehicle: Vehicle, @Ctx() request: Request): Promise<AnnouncedProduct | null> {
    return request.one(AnnouncedProduct, vehicle.productId);
  }

  @FieldResolver(() => Enterprise, { nullable: true, description: '企业\nEnterprise' })
  enterprise(@Root() vehicle: Vehicle, @Ctx() request: Request): Promise<Enterprise | null> {
    return request.one(Enterprise, vehicle.enterpriseId);
  }

  @FieldResolver(() => [String], { description: '提示：不妨碍使用、但值得核对之处\nWhat deserves a look but refuses nothing' })
  warnings(@Root() { vin, manufacturedOn }: Vehicle, @Ctx() request: Request): string[] {
    const { language } = request.origin;
    const reading = readVin(vin);
    const told = reading.ok ? reading.warnings.map(({ reason, params }) => phrase(reason, language, params)) : [];
    return vinYearFits(vin, manufacturedOn) ? told : [...told, phrase('vin.modelYear', language)];
  }

  @FieldResolver(() => [VehicleAction], { description: '当前可执行的操作\nWhat may be done now' })
  viewerCan(@Root() vehicle: Vehicle, @Ctx() request: Request): string[] {
    return actionsFor(request, 'vehicle', { rules: can, row: vehicle });
  }

  @Mutation(() => Vehicle, { description: '登记车辆\nRecords a vehicle' })
  @Allow('vehicle:record')
  recordVehicle(@Arg('input', () => RecordVehicleInput) input: RecordVehicleInput, @Ctx() request: Request): Promise<Vehicle> {
    return service.record(request, input);
  }

  @Mutation(() => Vehicle, { description: '修改车辆登记\nEdits the record of a vehicle' })
  @Allow('vehicle:edit')
  editVehicle(@Arg('input', () => EditVehicleInput) input: EditVehicleInput, @Ctx() request: Request): Promise<Vehicle> {
    return service.edit(request, input);
  }

  @Mutation(() => Vehicle, { description: '登记车辆交付\nRecords the delivery of a vehicle' })
  @Allow('vehicle:deliver')
  deliverVehicle(@Arg('input', () => DeliverVehicleInput) input: DeliverVehicleInput, @Ctx() request: Request): Promise<Vehicle> {
    return service.deliver(request, input);
  }

  @Mutation(() => Submission, { description: '批量提交车辆，逐行给出结果\nTakes vehicles in one piece, with a result for each' })
  @Allow('vehicle:record')
  submitVehicles(@Arg('input', () => SubmitVehiclesInput) input: SubmitVehiclesInput, @Ctx() request: Request): Promise<Submission> {
    return submitVehicles(request, input);
  }
}

@Resolver(() => KeyPart)
export class KeyPartsResolver {
  @Query(() => KeyPartConnection, { description: '按类别与批号或序列号范围追溯关键零部件，得到装有它的每辆车\nTraces key parts to every vehicle that carries one' })
  @Allow('vehicle:read')
  async keyParts(
    @Arg('filter', () => KeyPartFilter, { description: '追溯条件\nWhat is traced' }) filter: KeyPartFilter, @Args(() => PageArguments) page: PageArguments, @Ctx() request: Request,
  ): Promise<ConnectionOf<KeyPart>> {
    return new KeyPartConnection(await service.keyParts(request, { filter, page }));
  }

  @FieldResolver(() => Vehicle, { nullable: true, description: '装有该零部件的车辆\nThe vehicle that carries it' })
  vehicle(@Root() part: KeyPart, @Ctx() request: Request): Promise<Vehicle | null> {
    return request.one(Vehicle, part.vehicleId);
  }
}

@Resolver(() => Enterprise)
export class EnterpriseVehiclesResolver {
  @FieldResolver(() => Int, { description: '车辆数\nNumber of vehicles' })
  vehicleCount(@Root() enterprise: Enterprise, @Ctx() request: Request): Promise<number> {
    return request.tally(Vehicle, 'enterpriseId', enterprise.id);
  }
}
