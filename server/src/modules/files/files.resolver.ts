import { Arg, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../kernel/allow';
import type { Request } from '../../kernel/request';
import { StoredFile } from './file.entity';
import { CreateUploadInput } from './file.inputs';
import * as service from './files.service';

@ObjectType('Upload', { description: '已预告的上传\nAn announced upload', simpleResolvers: true })
export class UploadType {
  @Field(() => StoredFile, { description: '文件\nThe file' })
  file: StoredFile;

  @Field(() => String, { nullable: true, description: '在 15 分钟内把内容 PUT 到此地址；已不再等待时为空\nPUT the bytes here within 15 minutes; empty when the file is not awaited any more' })
  address: string | null;
}

@Resolver(() => StoredFile)
export class FilesResolver {
  @Query(() => StoredFile, { nullable: true, description: '一个文件\nOne file' })
  @Allow('file:read')
  file(@Arg('id', () => ID, { description: '标识\nIdentifier' }) id: string, @Ctx() request: Request): Promise<StoredFile | null> {
    return request.records.find(StoredFile, id);
  }

  @FieldResolver(() => String, { nullable: true, description: '下载地址；尚未上传或已过期时为空\nWhere it is read; empty when it has not come yet or has expired' })
  downloadAddress(@Root() file: StoredFile): string | null {
    return file.state === 'STORED' ? `/files/${file.id}` : null;
  }

  @Mutation(() => UploadType, { description: '预告一次上传\nAnnounces an upload' })
  @Allow('file:upload')
  createUpload(@Arg('input', () => CreateUploadInput) input: CreateUploadInput, @Ctx() request: Request): Promise<service.Upload> {
    return service.createUpload(request, input);
  }
}
