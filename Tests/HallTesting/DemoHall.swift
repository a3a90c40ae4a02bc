internal import CaseEngine
internal import Catalogue
internal import Foundation
package import Hall
package import Storage
internal import Synchronization
internal import TestSupport
package import WorkCalendar

/// The county hall that ships with the program, in a store of the test's choice, on a clock that
/// the test sets.
package final class DemoHall: Sendable {
  package let hall: ServiceHall
  package let store: any HallStore

  /// Monday 2 March 2026, 09:46: no holiday until Qingming.
  package static let start = Moment(CivilDate(2026, 3, 2), hour: 9, minute: 46)

  /// - Parameter edit: changes a file of the folder before the hall is founded on it.
  package init(
    _ store: any HallStore = MemoryStore(), at start: Moment = DemoHall.start,
    editing edit: (KeptText) -> KeptText = { $0 }
  ) throws {
    let texts = try Self.texts()
    try Founding.found(
      store,
      from: FoundingTexts(
        folder: texts.folder.map(edit), official: texts.official, provisional: texts.provisional),
      on: start.date)
    self.store = store
    let clock = Clock(start)
    hall = try ServiceHall(store: store, clock: { clock.now })
    self.clock = clock
  }

  private let clock: Clock

  private final class Clock: Sendable {
    private let moment: Mutex<Moment>
    init(_ start: Moment) { moment = Mutex(start) }
    var now: Moment { moment.withLock { $0 } }
    func set(_ new: Moment) { moment.withLock { $0 = new } }
  }

  package func setClock(_ moment: Moment) { clock.set(moment) }

  /// The folder and the calendar as they ship.
  package static func texts() throws -> FoundingTexts {
    let resources = packageRoot().appendingPathComponent("Resources")
    let folder = resources.appendingPathComponent("halls/county")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yaml") }.sorted()
    let calendar = resources.appendingPathComponent("calendar")
    return FoundingTexts(
      folder: try names.map { try text($0, in: folder) },
      official: try text("holidays.tsv", in: calendar),
      provisional: [try text("holidays-2027-provisional.tsv", in: calendar)])
  }

  private static func text(_ name: String, in folder: URL) throws -> KeptText {
    KeptText(
      name: name,
      text: try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8))
  }

  /// Signs somebody of the demonstration in.
  package func session(_ number: String, window: String? = nil) throws -> Session {
    try hall.signIn(number: number, pin: Founding.demonstrationPIN, window: window)
  }

  /// A drugstore as the sketches have it: founded by the case, health food, class 3 devices; with
  /// every material in that is due.
  package func pharmacy(name: String = "乐清市康宁大药房") throws -> IntakeDraft {
    var draft = IntakeDraft(
      matter: "open-pharmacy", kind: .organisation, collectAt: "hall-county")
    draft.applicant = IntakeDraft.PersonFields(name: name)
    draft.contact = IntakeDraft.PersonFields(
      name: "王秀英", id: "11010519491231002X", phone: "13800000000")
    return try filled(draft)
  }

  /// The draft with a default answer to every question and every missing material received.
  package func filled(_ draft: IntakeDraft) throws -> IntakeDraft {
    var draft = draft
    for _ in 0..<20 {
      let plan = try hall.plan(draft)
      guard let open = plan.openQuestion else { break }
      draft.answers[open.code] = draft.answers[open.code] ?? open.defaultAnswer
    }
    for material in try hall.plan(draft).missing { draft.marks[material.code] = .received }
    return draft
  }
}
