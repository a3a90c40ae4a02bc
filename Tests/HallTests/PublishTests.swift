import CaseEngine
import Catalogue
import Hall
import HallTesting
import Phrases
import Storage
import Testing
import WorkCalendar

@Suite("Publishing an edition")
struct PublishTests {
  private let demo: DemoHall
  private let words = VagueWords(text: "其他材料")

  init() throws { demo = try DemoHall() }

  private func folder(
    _ changes: [(file: String, from: String, to: String)] = []
  ) throws -> [KeptText] {
    try DemoHall.texts().folder.map { kept in
      KeptText(
        name: kept.name,
        text: changes.filter { $0.file == kept.name }.reduce(kept.text) { text, change in
          precondition(text.contains(change.from), "\(kept.name) has no \(change.from)")
          return text.replacing(change.from, with: change.to)
        })
    }
  }

  private func shorter() throws -> [KeptText] {
    try folder([
      ("items/fire-rescue.yaml", "promised: 13 工作日", "promised: 5 工作日"),
      ("departments.yaml", "name: 县消防救援大队", "name: 县消防救援局"),
    ])
  }

  private func refusal(_ files: [KeptText], by number: String = "0001") throws -> HallError? {
    let before = try demo.store.editions().count
    do throws(HallError) {
      _ = try demo.hall.publish(files, vagueWords: words, by: try session(number))
      return nil
    } catch {
      #expect(try demo.store.editions().count == before)
      return error
    }
  }

  private func session(_ number: String) throws(HallError) -> Session {
    try demo.hall.signIn(number: number, pin: Founding.demonstrationPIN, window: nil)
  }

  @Test("R6: the next edition is numbered and dated, and says what it changes")
  func next() throws {
    demo.setClock(Moment(CivilDate(2026, 4, 1), hour: 10, minute: 0))
    let done = try demo.hall.publish(shorter(), vagueWords: words, by: demo.session("0001"))
    #expect(done.isNew && done.edition.number == 2)
    #expect(done.edition.date == CivilDate(2026, 4, 1))
    #expect(done.ledger.rows.filter { $0.change == .changed }.map(\.code) == ["XF01"])
    let kept = try demo.hall.published()
    #expect(kept.map(\.number) == [1, 2] && kept.map(\.by) == [nil, "0001"])
    let opened = try ServiceHall(store: demo.store, clock: { DemoHall.start })
    #expect(opened.edition == done.edition)
    #expect(try opened.edition(1) == demo.hall.edition)
  }

  @Test("R6: a folder that is in force already makes no edition, however often it is published")
  func again() throws {
    let first = try demo.hall.publish(shorter(), vagueWords: words, by: demo.session("0001"))
    let second = try demo.hall.publish(
      shorter().reversed(), vagueWords: words, by: demo.session("0001"))
    #expect(first.isNew && !second.isNew && second.edition.number == 2)
    #expect(try demo.store.editions().count == 2)
  }

  @Test("R6: a running case keeps its edition to the end, and a new one has the new edition")
  func runningCase() throws {
    let clerk = try demo.session("1001")
    let old = try demo.hall.takeIn(demo.pharmacy(), by: clerk)
    let planned = try #require(old.tasks.first { $0.item == "XF01" || $0.item == "SJ08" })
    _ = try demo.hall.publish(
      folder([
        ("items/market-regulation.yaml", "name: 药品经营许可证核发（零售）", "name: 药品零售许可"),
        ("items/market-regulation.yaml", "promised: 20 工作日 示例", "promised: 1 工作日"),
      ]), vagueWords: words, by: demo.session("0001"))
    let hall = try ServiceHall(store: demo.store, clock: { DemoHall.start })
    let kept = try hall.record(of: old.number).file
    #expect(kept == old && kept.edition == 1)
    let view = try hall.view(of: kept, .chinese)
    #expect(view.tasks.map(\.due) == old.tasks.map(\.due))
    #expect(view.tasks.contains { $0.name == "药品经营许可证核发（零售）" })
    let session = try hall.signIn(number: "1001", pin: Founding.demonstrationPIN, window: nil)
    let new = try hall.takeIn(demo.pharmacy(name: "乐清市新店"), by: session)
    #expect(new.edition == 2)
    let task = try #require(new.tasks.first { $0.item == "SJ08" })
    #expect(task.name == "药品零售许可" && task.due < planned.due)
    // What was promised under the first is decided under the first.
    let licence = try #require(old.tasks.first { $0.item == "SJ01" })
    let after = try hall.approve(
      licence.ordinal, of: old.number, documents: [], id: "a", by: session)
    #expect(after.task(licence.ordinal)?.state == .approved && after.edition == 1)
    #expect(try hall.verify().found.isEmpty)
  }

  @Test("R6: a folder with an error is refused with every finding, and nothing is written")
  func errors() throws {
    let unread = try #require(
      try refusal(folder([("hall.yaml", "complaint: \"12345\"", "complant: \"12345\"")])))
    guard case .publish(.findings(let findings)) = unread else {
      Issue.record("\(unread)")
      return
    }
    #expect(findings.map(\.at.file) == ["hall.yaml"])
    let vague = try #require(
      try refusal(folder([("materials.yaml", "name: 公司章程", "name: 其他材料")])))
    guard case .publish(.findings(let broken)) = vague else {
      Issue.record("\(vague)")
      return
    }
    #expect(broken.map(\.rule) == [3])
    #expect(vague.sentence(.english).contains("1 errors"))
  }

  @Test(
    "R6: what would break the hall's own numbers, clock or staff is refused",
    arguments: [
      ("hall.yaml", "division: \"330382\"", "division: \"330381\"", "330382"),
      ("hall.yaml", "demonstration: true", "demonstration: false", "demonstration"),
      ("hall.yaml", "code: C01", "code: C99", "3001"),
    ])
  func broken(file: String, from: String, to: String, word: String) throws {
    let error = try #require(try refusal(folder([(file, from, to)])))
    guard case .publish = error else {
      Issue.record("\(error)")
      return
    }
    for language in Language.allCases { #expect(error.sentence(language).contains(word)) }
  }

  @Test("R35: only the administrator publishes", arguments: ["1001", "2001", "3001", "9001"])
  func role(number: String) throws {
    guard case .forbidden(.publish, _) = try refusal(shorter(), by: number) else {
      Issue.record("\(number) may publish")
      return
    }
  }
}
