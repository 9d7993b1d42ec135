import type { FilePurpose } from '@bianzhong/domain';
import { Field, InputType, Int } from 'type-graphql';
import { Creation } from '../../kernel/inputs';
import { FilePurposes } from './file.enums';

@InputType({ description: '预告上传：先说明文件，再把内容 PUT 到返回的地址\nAnnouncing an upload: tell about the file first, then PUT its bytes to the address in the answer' })
export class CreateUploadInput extends Creation {
  @Field(() => FilePurposes, { description: '用途\nPurpose' })
  purpose: FilePurpose;

  @Field(() => String, { description: '文件名，含扩展名\nName, with its ending' })
  name: string;

  @Field(() => Int, { description: '大小（字节）\nSize in bytes' })
  sizeBytes: number;

  @Field(() => String, { nullable: true, description: '内容的 SHA-256 摘要（十六进制），用于核对\nSHA-256 digest of the content, hexadecimal, to be checked' })
  sha256?: string | null;
}
