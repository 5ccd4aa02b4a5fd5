import { RichApiError, invalidArgument } from '../book/richApiError';
import { query } from './query';
import type { RichObject } from './richObject';
import {
  ACTION,
  PATH,
  type QueryAnswer,
  type QueryRequest,
  type WireAction,
  type WireArguments,
  type WirePath,
} from './wire';

/** Objects that the client has asked to keep between requests. */
export class KeptReferences {
  private readonly kept = new Map<string, RichObject>();
  private last = 0;

  keep(object: RichObject): string {
    for (const [id, one] of this.kept) if (one === object) return id;
    this.kept.set(String(++this.last), object);
    return String(this.last);
  }

  idOf(object: RichObject): string | undefined {
    for (const [id, one] of this.kept) if (one === object) return id;
    return undefined;
  }

  get(id: string): RichObject {
    const object = this.kept.get(id);
    if (!object) throw new RichApiError('InvalidReference', 'This reference is not valid for the current operation.');
    return object;
  }

  drop(id: string): void {
    this.kept.delete(id);
  }

  get count(): number {
    return this.kept.size;
  }
}

export interface QueryHost {
  readonly root: RichObject;
  readonly references: KeptReferences;
  /** Brings formulas up to date before anything is read. */
  settle(): Promise<void>;
}

/** Runs the actions one after the other. The first that fails ends the batch; what was done before stays done, as in Excel. */
export async function processQuery(request: QueryRequest, host: QueryHost): Promise<QueryAnswer> {
  const run = new QueryRun(request, host);
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType === ACTION.query) await host.settle();
      run.perform(action);
    } catch (reason) {
      const error =
        reason instanceof RichApiError
          ? reason
          : new RichApiError(
              'GeneralException',
              reason instanceof Error ? (reason.stack ?? reason.message) : String(reason),
            );
      return {
        ...run.answer,
        Error: {
          Code: error.code,
          Message: error.message,
          Location: error.location,
          ActionIndex: index,
          HttpStatusCode: error.code === 'ItemNotFound' ? 404 : 400,
        },
      };
    }
  }
  return run.answer;
}

class QueryRun {
  readonly answer: QueryAnswer = { Results: [], TraceIds: [] };
  private readonly reached = new Map<number, RichObject | null>();

  constructor(
    private readonly request: QueryRequest,
    private readonly host: QueryHost,
  ) {}

  perform(action: WireAction): void {
    if (action.ActionType === ACTION.trace) {
      this.answer.TraceIds.push(action.Id);
      this.answer.Results.push({ ActionId: action.Id, Value: null });
      return;
    }
    const object = this.reach(action.ObjectPathId);
    this.answer.Results.push({
      ActionId: action.Id,
      Value: object === null ? null : (this.valueOf(action, object) ?? null),
    });
  }

  private valueOf(action: WireAction, object: RichObject): unknown {
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identity(object);
      case ACTION.query:
        return query(object, action.QueryInfo ?? {}, (one) => this.identity(one));
      case ACTION.invoke:
        return this.invoke(action, object);
      case ACTION.assign: {
        const assign = object.assign?.[action.Name];
        if (!assign) throw unknownMember(object, action.Name);
        assign(this.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      }
      default:
        throw new RichApiError('NotImplemented', `ActionType ${String(action.ActionType)}`);
    }
  }

  private invoke(action: WireAction, object: RichObject): unknown {
    if (action.Name === '_KeepReference') {
      this.host.references.keep(object);
      return null;
    }
    const method = object.methods?.[action.Name];
    if (!method) throw unknownMember(object, action.Name);
    return method(...this.argumentsOf(action.ArgumentInfo));
  }

  private identity(object: RichObject): Record<string, unknown> {
    const kept = this.host.references.idOf(object);
    return { ...object.identity?.(), ...(kept === undefined ? {} : { _ReferenceId: kept }) };
  }

  /** Each path is followed once, however often it is named: `add` must not run twice. */
  private reach(id: number): RichObject | null {
    const known = this.reached.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new RichApiError('InvalidObjectPath', 'The object path is not in the request.');
    const object = this.follow(path);
    this.reached.set(id, object);
    return object;
  }

  private follow(path: WirePath): RichObject | null {
    if (path.ObjectPathType === PATH.global) return this.host.root;
    if (path.ObjectPathType === PATH.reference) return this.host.references.get(path.Name);
    if (path.ObjectPathType === PATH.nothing) return null;
    const parent = this.reach(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const name = path.ObjectPathType === PATH.indexer ? '' : path.Name;
    const give = parent.objects?.[name];
    if (!give) throw unknownMember(parent, name === '' ? 'getItem' : name);
    return give(...this.argumentsOf(path.ArgumentInfo));
  }

  private argumentsOf(info: WireArguments | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = references?.[index];
      return typeof reference === 'number' && reference !== 0 ? this.argumentObject(reference) : value;
    });
  }

  private argumentObject(id: number): unknown {
    const object = this.reach(id);
    if (object === null) throw invalidArgument('');
    return object.target ?? object;
  }
}

function unknownMember(object: RichObject, name: string): RichApiError {
  return new RichApiError('ApiNotFound', `The emulated workbook has no ${object.type}.${name}.`, object.type);
}
