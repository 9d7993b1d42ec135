import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow, OwnTransaction } from '../../kernel/allow';
import type { Request } from '../../kernel/request';
import { isSignedIn, type Viewer } from '../../kernel/viewer';
import { Session } from './session.entity';
import { ChangePasswordInput, DemonstrationSignInInput, EndSessionInput, SignInInput } from './sessions.inputs';
import * as service from './sessions.service';
import * as signIn from './sign-in';
import { ViewerType } from './viewer.type';

@Resolver(() => Session)
export class SessionsResolver {
  @Query(() => [Session], { description: '本人未结束的会话\nOwn sessions that have not ended' })
  @Allow('signed in')
  sessions(@Ctx() request: Request): Promise<Session[]> {
    return service.openSessions(request);
  }

  @FieldResolver(() => Boolean, { description: '是否当前会话\nWhether it is this very session' })
  isCurrent(@Root() session: Session, @Ctx() { viewer }: Request): boolean {
    return isSignedIn(viewer) && viewer.sessionId === session.id;
  }

  @Mutation(() => ViewerType, { description: '登录\nSigns in' })
  @Allow('everyone')
  @OwnTransaction()
  signIn(@Arg('input', () => SignInInput) input: SignInInput, @Ctx() request: Request): Promise<Viewer> {
    return signIn.signIn(request, input);
  }

  @Mutation(() => ViewerType, { description: '演示登录，仅演示区有\nSigns in as one of the cast, in the demonstration zone only' })
  @Allow('everyone')
  @OwnTransaction()
  demonstrationSignIn(@Arg('input', () => DemonstrationSignInInput) input: DemonstrationSignInInput, @Ctx() request: Request): Promise<Viewer> {
    return signIn.demonstrationSignIn(request, input.name);
  }

  @Mutation(() => ViewerType, { description: '退出\nSigns out' })
  @Allow('signed in')
  signOut(@Ctx() request: Request): Promise<Viewer> {
    return service.signOut(request);
  }

  @Mutation(() => ViewerType, { description: '退出所有设备\nSigns out everywhere' })
  @Allow('signed in')
  signOutEverywhere(@Ctx() request: Request): Promise<Viewer> {
    return service.signOutEverywhere(request);
  }

  @Mutation(() => Session, { description: '结束一个会话\nEnds one session' })
  @Allow('signed in')
  endSession(@Arg('input', () => EndSessionInput) input: EndSessionInput, @Ctx() request: Request): Promise<Session> {
    return service.endSession(request, input.id);
  }

  @Mutation(() => ViewerType, { description: '修改本人口令\nChanges the own password' })
  @Allow('signed in')
  @OwnTransaction()
  changePassword(@Arg('input', () => ChangePasswordInput) input: ChangePasswordInput, @Ctx() request: Request): Promise<Viewer> {
    return service.changePassword(request, input);
  }
}
