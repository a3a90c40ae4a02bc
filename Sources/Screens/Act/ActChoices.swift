internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Storage

/// What may be chosen in an act on a sub-task's clock.
nonisolated struct ActChoices: Sendable {
  private(set) var links: [SpecialLink] = []
  /// The stops that last.
  private(set) var stops: [Stop] = []
  private(set) var materials: [(code: String, name: String)] = []
  private(set) var approvers: [StaffMember] = []

  init() {}

  /// - Throws: nothing: what cannot be read is no choice, and the act says so.
  init(_ act: Act, _ file: CaseFile, at desk: Desk) {
    guard let task = act.ordinal.flatMap({ file.task($0) }) else { return }
    switch act {
    case .stop: links = task.links
    case .resume: stops = task.openStops
    case .askFor: materials = Self.materials(of: task, file, at: desk)
    case .extend: approvers = (try? desk.hall.approvers(for: desk.session)) ?? []
    case .approve, .refuse, .examine, .simulate, .verify, .answer, .decline, .reopen,
      .extendCase:
      break
    }
  }

  /// Those of the case that it needs, then the others that the edition names for its item (R1).
  private static func materials(
    of task: SubTask, _ file: CaseFile, at desk: Desk
  ) -> [(code: String, name: String)] {
    let edition = try? desk.hall.edition(of: file)
    let own = file.materials.filter { $0.uses.contains(task.ordinal) }.map { ($0.code, $0.name) }
    let named = (edition?.item(task.item)?.allMaterials ?? []).compactMap { line in
      edition?.material(line.material).map { (line.material, $0.name) }
    }
    var seen: Set<String> = []
    return (own + named).filter { seen.insert($0.0).inserted }
  }
}
