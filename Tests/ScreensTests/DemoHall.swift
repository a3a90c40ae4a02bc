import CaseEngine
import Catalogue
import Foundation
import Hall
import Phrases
import Screens
import Storage
import Synchronization
import Terminal
import TerminalTesting
import Testing
import TestSupport
import WorkCalendar

/// The county's hall in memory, open, at 2026-03-02T09:46, with its demonstration staff.
///
/// ```swift
/// let demo = try DemoHall()
/// let file = try demo.accept("open-pharmacy")
/// try demo.clerk("2001", at: { QueueScreen(desk: $0) }).sees("药品经营许可")
/// ```
/// The hall's key is always the same, so that slips are too.
struct DemoHall {
  let store: MemoryStore
  let hall: ServiceHall
  private let clock = Clock()

  private final class Clock: Sendable {
    let now = Mutex(DemoHall.start)
  }

  static let start = Moment(CivilDate(2026, 3, 2), hour: 9, minute: 46)

  init() throws {
    store = try Self.copy(of: Self.founded.get())
    hall = try ServiceHall(
      store: store, clock: { [clock] in clock.now.withLock { $0 } })
  }

  /// Time for the hall; a person's own clock is given with `clerk`.
  func set(_ iso: String) throws {
    let moment = try #require(Moment(iso: iso))
    clock.now.withLock { $0 = moment }
  }

  // MARK: People

  /// Somebody at their first window, signed in without the time a PIN costs.
  func session(_ number: String) throws -> Session {
    let member = try #require(try store.staffMember(number))
    let window = member.windows.first ?? ""
    return Session(
      member: member, window: window, place: hall.edition.window(window)?.place ?? member.place)
  }

  /// - Parameter paperFolder: where papers printed to files go.
  func desk(_ number: String, paperFolder: String = "/nonexistent") throws -> Desk {
    Desk(
      hall: hall, session: try session(number), index: try Self.index.get(),
      paperFolder: paperFolder)
  }

  /// Somebody in front of a screen, with the head of the terminal as it is after signing in.
  @MainActor func clerk(
    _ number: String, rows: Int = 24, columns: Int = 80, language: Language = .chinese,
    paperFolder: String = "/nonexistent", executor: Executor = .inline,
    at screen: (Desk) -> any Screen
  ) throws -> Clerk {
    let desk = try desk(number, paperFolder: paperFolder)
    let member = desk.session.member
    let status = [desk.session.window, member.name, member.number].filter { !$0.isEmpty }
    return Clerk(
      at: screen(desk), rows: rows, columns: columns, language: language,
      status: status.joined(separator: " "), now: hall.now().milliseconds, executor: executor)
  }

  // MARK: Cases

  /// A request of the folder of demonstrations as a draft.
  func draft(_ name: String) throws -> IntakeDraft {
    let url = packageRoot().appendingPathComponent("Resources/demo/\(name).json")
    return try JSONDecoder().decode(DemoRequest.self, from: Data(contentsOf: url)).draft
  }

  /// A request of the folder of demonstrations, changed, taken in and answered at the window.
  @discardableResult func accept(
    _ name: String, answer: IntakeAnswer = .acceptOrNotify,
    _ change: (inout IntakeDraft) -> Void = { _ in }
  ) throws -> CaseFile {
    var draft = try draft(name)
    change(&draft)
    return try hall.takeIn(draft, answer: answer, by: session("1001"))
  }

  func file(_ number: String) throws -> CaseFile { try hall.record(of: number).file }

  /// Grants one sub-task: at the window where the window may, else by its department, with both
  /// officers where two are needed.
  @discardableResult func approve(
    _ ordinal: Int, of number: String, document: String
  ) throws -> CaseFile {
    let task = try #require(try file(number).task(ordinal))
    if task.handling == .double {
      _ = try hall.examine(
        ordinal, of: number, agrees: true, reason: nil, id: RandomIdentifier.make(),
        by: session(officer(of: task.department, 1)))
    }
    let atWindow = task.handling == .atOnce && task.windowAuthority != nil
    return try hall.approve(
      ordinal, of: number, documents: [DocumentFacts(number: document)],
      id: RandomIdentifier.make(),
      by: session(atWindow ? "1001" : officer(of: task.department, 2)))
  }

  /// Brings what is owing or due later.
  @discardableResult func bringAll(to number: String) throws -> CaseFile {
    let open = try file(number).materials.filter {
      [.missing, .deferred, .later].contains($0.state)
    }
    return try hall.bring(
      open.map(\.code), to: number, id: RandomIdentifier.make(), by: session("1001"))
  }

  /// The number of a department's first or second officer.
  func officer(of department: String, _ position: Int) throws -> String {
    let index = try #require(hall.edition.departments.firstIndex { $0.code == department })
    return "2" + (index < 10 ? "0" : "") + "\(index)\(position)"
  }

  // MARK: What it is made from

  /// Founded once: reading the folder and hashing the PIN take longer than a test.
  private static let index = Result {
    let readings = packageRoot().appendingPathComponent("Resources/readings.tsv")
    let edition = try ServiceHall(store: founded.get(), clock: { DemoHall.start }).edition
    return SearchIndex(
      edition: edition, readings: Readings(text: try String(contentsOf: readings, encoding: .utf8)))
  }

  private static let founded = Result {
    let store = MemoryStore()
    try Founding.found(store, from: readTexts(), on: CivilDate(2026, 3, 2))
    try store.keepSetting("slip-key", String(repeating: "5a", count: 32))
    return store
  }

  private static func copy(of founded: MemoryStore) throws -> MemoryStore {
    let store = MemoryStore()
    for kind in CalendarKind.allCases {
      try store.keepCalendar(kind, founded.calendar(kind))
    }
    for edition in try founded.editions() { try store.publish(edition) }
    for member in try founded.staff() { try store.keep(member) }
    try store.keepSetting("slip-key", founded.setting("slip-key") ?? "")
    return store
  }

  private static func readTexts() throws -> FoundingTexts {
    let resources = packageRoot().appendingPathComponent("Resources")
    func kept(_ path: String) throws -> KeptText {
      let url = resources.appendingPathComponent(path)
      return KeptText(name: path, text: try String(contentsOf: url, encoding: .utf8))
    }
    let folder = resources.appendingPathComponent("halls/county")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yaml") }.sorted()
    return FoundingTexts(
      folder: try paths.map {
        KeptText(name: $0, text: try kept("halls/county/\($0)").text)
      },
      official: try kept("calendar/holidays.tsv"),
      provisional: [try kept("calendar/holidays-2027-provisional.tsv")])
  }
}

/// A request as the folder of demonstrations writes it.
private struct DemoRequest: Decodable {
  struct Person: Decodable {
    let name: String
    let id: String?
    let phone: String?
    var fields: IntakeDraft.PersonFields {
      IntakeDraft.PersonFields(name: name, id: id ?? "", phone: phone ?? "")
    }
  }

  struct Party: Decodable {
    let kind: Matter.ApplicantKind
    let name: String
    let id: String?
    let contact: Person?
  }

  struct Collect: Decodable { let at: String }

  let matter: String
  let applicant: Party
  let subject: Person?
  let projectCode: String?
  let answers: [String: Answer]
  let materials: [String: MaterialState]
  let collect: Collect

  private enum CodingKeys: String, CodingKey {
    case matter, applicant, subject, answers, materials, collect
    case projectCode = "project-code"
  }

  var draft: IntakeDraft {
    var draft = IntakeDraft(matter: matter, kind: applicant.kind, collectAt: collect.at)
    draft.applicant = .init(name: applicant.name, id: applicant.id ?? "")
    draft.contact = contact
    draft.subject = subject?.fields ?? .init()
    draft.projectCode = projectCode
    draft.answers = answers
    draft.marks = materials
    return draft
  }

  private var contact: IntakeDraft.PersonFields { applicant.contact?.fields ?? .init() }
}
