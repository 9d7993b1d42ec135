import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '登录\nSign-in' })
export class SignInInput {
  @Field(() => String, { description: '登录名\nSign-in name' })
  name: string;

  @Field(() => String, { description: '口令\nPassword' })
  password: string;
}

@InputType({ description: '演示登录\nDemonstration sign-in' })
export class DemonstrationSignInInput {
  @Field(() => String, { description: '登录名\nSign-in name' })
  name: string;
}

@InputType({ description: '结束会话\nEnding a session' })
export class EndSessionInput {
  @Field(() => ID, { description: '会话标识\nIdentifier of the session' })
  id: string;
}

@InputType({ description: '修改口令\nChange of password' })
export class ChangePasswordInput {
  @Field(() => String, { description: '当前口令\nCurrent password' })
  currentPassword: string;

  @Field(() => String, { description: '新口令\nNew password' })
  newPassword: string;
}
