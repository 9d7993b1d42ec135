import type { FilePurpose, FileState } from '@bianzhong/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Secret } from '../../kernel/audit';
import { Versioned } from '../../kernel/owned';
import { DateTime } from '../../kernel/scalars';
import { FilePurposes, FileStates } from './file.enums';

/** A file: announced first, stored once, never changed. Its bytes are in the file store, under a key that nobody outside sees. */
@Entity('stored_file')
@ObjectType({ description: '文件\nFile', simpleResolvers: true })
export class StoredFile extends Versioned {
  @Column({ type: 'varchar', length: 36 })
  @Field(() => ID, { description: '所属机构\nOrganisation it belongs to' })
  organisationId: string;

  @Column({ type: 'varchar', length: 36, nullable: true })
  @Field(() => ID, { nullable: true, description: '所属企业；其他机构的文件为空\nEnterprise it belongs to; none for files of other organisations' })
  enterpriseId: string | null;

  @Column({ type: 'varchar', length: 6, nullable: true })
  regionCode: string | null;

  @Column({ type: 'varchar', length: 36 })
  accountId: string;

  @Column({ type: 'varchar', length: 40 })
  @Field(() => FilePurposes, { description: '用途\nPurpose' })
  purpose: FilePurpose;

  @Column({ type: 'varchar', length: 200 })
  @Field(() => String, { description: '文件名\nName' })
  name: string;

  @Column({ type: 'varchar', length: 100 })
  @Field(() => String, { description: '内容类型（MIME）\nMedia type' })
  mediaType: string;

  @Column({ type: 'bigint' })
  @Field(() => Int, { description: '大小（字节）\nSize in bytes' })
  sizeBytes: number;

  /** As announced, until the content has come; of the content itself from then on. */
  @Column({ type: 'varchar', length: 64, nullable: true })
  @Field(() => String, { nullable: true, description: '内容的 SHA-256 摘要（十六进制）\nSHA-256 digest of the content, hexadecimal' })
  sha256: string | null;

  @Column({ type: 'varchar', length: 20 })
  @Field(() => FileStates, { description: '状态\nState' })
  state: FileState;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: '待上传的期限，或保存到何时；长期保存为空\nUntil when it is awaited or kept; empty when it stays' })
  expiresAt: Date | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  storeKey: string | null;
}

/** What upload addresses are signed with: made once for an installation, the same on all its servers. */
@Entity('upload_secret')
export class UploadSecret extends Versioned {
  @Secret()
  @Column({ type: 'varchar', length: 64 })
  secret: string;
}
