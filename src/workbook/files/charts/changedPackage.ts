import { partText, type PackageParts } from "../openPackage";
import { readRelationships, relationshipsPath, type Relationship } from "../workbookLayout";
import { childElements, newElement, parseXml, serializeXml, type XmlElement } from "../xmlTree";

const typesPath = "[Content_Types].xml";
const typeBase = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A kind of part: what it is called in content types and in links to it, and how its parts are named. */
export interface PartKind {
  readonly contentType: string;
  readonly relation: string;
  /** Path with a place for the number. */
  readonly path: (number: number) => string;
}

/** The parts of a package that are being changed: content types and links stay right. */
export class ChangedPackage {
  readonly parts: PackageParts;

  constructor(parts: PackageParts) {
    this.parts = new Map(parts);
  }

  /** The document in a part; null where there is no such part. */
  read(path: string): XmlElement | null {
    const part = this.parts.get(path);
    return part === undefined ? null : parseXml(partText(part));
  }

  store(path: string, root: XmlElement): void {
    this.parts.set(path, new TextEncoder().encode(serializeXml(root)));
  }

  links(owner: string): readonly Relationship[] {
    return readRelationships(this.parts, owner);
  }

  /** Adds parts of one kind, linked from the owner; the ids of the links, in order. */
  add(owner: string, kind: PartKind, roots: readonly XmlElement[]): readonly string[] {
    const free = this.freePaths(kind, roots.length);
    roots.forEach((root, at) => {
      this.store(free[at] ?? "", root);
    });
    const types = this.read(typesPath) ?? newElement("Types");
    for (const path of free) types.children.push(override(types, path, kind.contentType));
    this.store(typesPath, types);
    return this.link(owner, kind, free);
  }

  /** Takes away links of the owner, and what they lead to where nothing else leads there. */
  remove(owner: string, ids: ReadonlySet<string>): void {
    const targets = this.links(owner).flatMap(({ id, target }) => (ids.has(id) ? [target] : []));
    const path = relationshipsPath(owner);
    const rels = this.read(path);
    if (rels === null) return;
    rels.children = childElements(rels).filter(({ attributes }) => !ids.has(attributes.Id ?? ""));
    if (rels.children.length === 0) this.parts.delete(path);
    else this.store(path, rels);
    this.drop(targets);
  }

  private drop(targets: readonly string[]): void {
    const linked = this.linkedPaths();
    const gone = new Set(targets.filter((target) => !linked.has(target)));
    if (gone.size === 0) return;
    const next = [...gone].flatMap((path) => this.links(path).map(({ target }) => target));
    for (const path of gone) {
      this.parts.delete(path);
      this.parts.delete(relationshipsPath(path));
    }
    const types = this.read(typesPath);
    if (types !== null) {
      types.children = childElements(types).filter(
        ({ attributes }) => !gone.has((attributes.PartName ?? "").replace(/^\//, "")),
      );
      this.store(typesPath, types);
    }
    this.drop(next);
  }

  /** All parts that any part leads to. */
  private linkedPaths(): ReadonlySet<string> {
    const owners = [...this.parts.keys()].flatMap((path) => {
      const match = /^(.*?)_rels\/([^/]*)\.rels$/.exec(path);
      return match === null ? [] : [`${match[1]}${match[2]}`];
    });
    return new Set(owners.flatMap((owner) => this.links(owner).map(({ target }) => target)));
  }

  private freePaths(kind: PartKind, count: number): readonly string[] {
    const free: string[] = [];
    for (let number = 1; free.length < count; number++) {
      const path = kind.path(number);
      if (!this.parts.has(path)) free.push(path);
    }
    return free;
  }

  private link(owner: string, kind: PartKind, targets: readonly string[]): readonly string[] {
    const path = relationshipsPath(owner);
    const rels = this.read(path) ?? newElement("Relationships", { xmlns: relationshipsNamespace });
    const taken = new Set(childElements(rels).map(({ attributes }) => attributes.Id));
    const ids = freeIds(taken, targets.length);
    targets.forEach((target, at) => {
      const attributes = {
        Id: ids[at] ?? "",
        Type: typeBase + kind.relation,
        Target: `/${target}`,
      };
      rels.children.push(newElement(prefixed(rels, "Relationship"), attributes));
    });
    this.store(path, rels);
    return ids;
  }
}

function freeIds(taken: ReadonlySet<string | undefined>, count: number): readonly string[] {
  const ids: string[] = [];
  for (let number = 1; ids.length < count; number++) {
    if (!taken.has(`rId${number}`)) ids.push(`rId${number}`);
  }
  return ids;
}

function override(types: XmlElement, path: string, contentType: string): XmlElement {
  return newElement(prefixed(types, "Override"), {
    PartName: `/${path}`,
    ContentType: contentType,
  });
}

/** A name in the name space of another element, which may have a prefix. */
export function prefixed(element: XmlElement, name: string): string {
  return element.name.slice(0, element.name.indexOf(":") + 1) + name;
}
