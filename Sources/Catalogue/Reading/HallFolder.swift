package import WorkCalendar
import Yams

/// A hall folder, as `docs/hall-folder.md` describes it.
package enum HallFolder {
  /// Makes an edition of the folder's files; files that are not YAML are passed over.
  ///
  /// The order of the entries is that of the files by name, so it does not matter in which order
  /// a disk lists them.
  /// - Throws: all that is wrong with the folder, not only the first.
  package static func read(
    _ files: [SourceText], number: Int, date: CivilDate
  ) throws(HallFolderError) -> Edition {
    let log = ReadingLog()
    let draft = FolderDraft(files.sorted { $0.file < $1.file }, log)
    let edition = draft.edition(number: number, date: date)
    let findings = log.findings + DraftCheck(edition, log).findings
    guard findings.isEmpty else { throw HallFolderError(findings: findings.sorted()) }
    return edition
  }
}

/// What was read of a folder so far; complete only when nothing was reported.
private struct FolderDraft {
  private var hall: HallFile?
  private var departments: [Department] = []
  private var materials: [Material] = []
  private var withdrawn: [WithdrawnItem] = []
  private var delegations: [Delegation] = []
  private var batches: [Batch] = []
  private var items: [ServiceItem] = []
  private var matters: [Matter] = []

  init(_ files: [SourceText], _ log: ReadingLog) {
    let names = Set(files.map(\.file))
    for needed in ["hall.yaml", "departments.yaml", "materials.yaml"]
    where !names.contains(needed) {
      log.report(.missingFile, at: SourceLine(file: needed, line: 0))
      log.lose(FolderFile(needed)?.kinds ?? [])
    }
    // The hall is first, since its telephones stand in for an item's.
    let hallFirst =
      files.filter { $0.file == "hall.yaml" } + files.filter { $0.file != "hall.yaml" }
    for file in hallFirst { read(file, log) }
  }

  private mutating func read(_ source: SourceText, _ log: ReadingLog) {
    guard let file = FolderFile(source.file) else {
      let isYAML = source.file.hasSuffix(".yaml") || source.file.hasSuffix(".yml")
      if isYAML { log.report(.unknownFile, at: SourceLine(file: source.file, line: 0)) }
      return
    }
    guard let root = YAMLValue(source, log) else { return log.lose(file.kinds) }
    switch file {
    case .hall: hall = HallFile(root)
    case .departments: departments = root.list().compactMap(Department.init)
    case .materials: materials = root.list().compactMap(Material.init)
    case .withdrawn: withdrawn = root.list().compactMap(WithdrawnItem.init)
    case .delegation: delegations = root.list().compactMap(Delegation.init)
    case .batches: batches = root.list().compactMap(Batch.init)
    case .items: items += root.list().compactMap { ServiceItem($0, hall: hall?.profile) }
    case .matter: matters += [Matter(root)].compactMap { $0 }
    }
  }

  func edition(number: Int, date: CivilDate) -> Edition {
    Edition(
      number: number, date: date, profile: hall?.profile ?? .nowhere, departments: departments,
      zones: hall?.zones ?? [], places: hall?.places ?? [], windows: hall?.windows ?? [],
      materials: materials, items: items, matters: matters, withdrawn: withdrawn,
      delegations: delegations, batches: batches)
  }
}

extension HallProfile {
  /// Stands in where `hall.yaml` could not be read, so that the rest can be checked.
  fileprivate static let nowhere = HallProfile(
    name: "", division: "", isDemonstration: false, banner: nil, enquiryPhone: "",
    complaintPhone: "", hours: .standard)
}

/// Which part of the folder a file is, by its name.
private enum FolderFile {
  case hall, departments, materials, withdrawn, delegation, batches, items, matter

  init?(_ name: String) {
    switch name {
    case "hall.yaml": self = .hall
    case "departments.yaml": self = .departments
    case "materials.yaml": self = .materials
    case "withdrawn.yaml": self = .withdrawn
    case "delegation.yaml": self = .delegation
    case "batches.yaml": self = .batches
    default:
      let parts = name.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 2, parts[1].hasSuffix(".yaml") else { return nil }
      switch parts[0] {
      case "items": self = .items
      case "matters": self = .matter
      default: return nil
      }
    }
  }

  /// What others may name by its code.
  var kinds: [Problem.Kind] {
    switch self {
    case .hall: [.place, .zone]
    case .departments: [.department]
    case .materials: [.material]
    case .items, .withdrawn: [.item]
    case .matter: [.question, .matter]
    case .delegation: [.delegation]
    case .batches: [.batch]
    }
  }
}

extension YAMLValue {
  /// The root of a file; nil, and reported, when it is not YAML or there is nothing in it.
  fileprivate init?(_ source: SourceText, _ log: ReadingLog) {
    do {
      // No resolver: a scalar is the words that were written.
      guard let node = try Yams.compose(yaml: source.text, .basic, .default, .utf8) else {
        log.report(.missingFile, at: SourceLine(file: source.file, line: 0))
        return nil
      }
      self.init(node: node, file: source.file, key: "", log: log)
    } catch {
      let (problem, line) = YAMLFault.of(error, in: source.text)
      log.report(problem, at: SourceLine(file: source.file, line: line))
      return nil
    }
  }
}
