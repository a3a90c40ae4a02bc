import CaseEngine
import Catalogue
import Hall
import HallTesting
import Storage
import Testing
import WorkCalendar

@Suite("Papers for departments without a window")
struct HandoverTests {
  private let demo: DemoHall
  private let clerk: Session

  init() throws {
    demo = try DemoHall()
    clerk = try demo.session("1001")
  }

  private func takeIn(_ item: String = "JY01", by session: Session? = nil) throws -> CaseFile {
    let place = (session ?? clerk).place
    var draft = IntakeDraft(matter: item, kind: .person, collectAt: place)
    draft.applicant = IntakeDraft.PersonFields(name: "王秀英", id: "11010519491231002X")
    return try demo.hall.takeIn(demo.filled(draft), by: session ?? clerk)
  }

  @Test("S024: what waits is listed by department, and goes by one list, each paper once")
  func list() throws {
    #expect(try demo.hall.waitingPapers(by: clerk).isEmpty)
    let (first, second) = (try takeIn(), try takeIn())
    _ = try takeIn("SJ06")
    let waiting = try demo.hall.waitingPapers(by: clerk)
    #expect(waiting.map(\.department.code) == ["JY"])
    #expect(waiting[0].lines.map(\.caseNumber) == [first.number, second.number])
    #expect(waiting[0].lines[0].applicantNumber == "1101**********002X")
    #expect(!waiting[0].lines[0].materials.isEmpty)
    #expect(try demo.hall.waitingPapers(for: "TY", by: clerk).isEmpty)
    let paper = try demo.hall.handOverPapers(to: "JY", receiver: " 林文 ", by: clerk)
    #expect(paper.number == "Y20260302-001")
    #expect(paper.receiver == "林文")
    #expect(paper.lines == waiting[0].lines)
    for number in [first.number, second.number] {
      let file = try demo.hall.record(of: number).file
      let items = file.tasks.filter { $0.kind == .item }
      #expect(items.map { $0.papers?.list } == ["Y20260302-001"])
    }
    #expect(try demo.hall.handoverList(paper.number, by: clerk) == paper)
    #expect(try demo.hall.waitingPapers(by: clerk).isEmpty)
    expect(.nothing("县教育局")) {
      try demo.hall.handOverPapers(to: "JY", receiver: "林文", by: clerk)
    }
    let third = try takeIn()
    let next = try demo.hall.handOverPapers(to: "JY", receiver: "林文", by: clerk)
    #expect(next.number == "Y20260302-002")
    #expect(next.lines.map(\.caseNumber) == [third.number])
    #expect(try demo.hall.verify().found.isEmpty)
  }

  @Test("S024: the papers lie where they were taken in, and nobody else hands them over")
  func place() throws {
    _ = try takeIn()
    let village = Session(member: clerk.member, window: "V01", place: "village-donghe")
    #expect(try demo.hall.waitingPapers(by: village).isEmpty)
    for number in ["2001", "3001", "9001"] {
      let session = try demo.session(number)
      #expect(throws: HallError.self) { try demo.hall.waitingPapers(by: session) }
      #expect(throws: HallError.self) {
        try demo.hall.handOverPapers(to: "JY", receiver: "林文", by: session)
      }
    }
  }

  @Test("what cannot be on a list is said, and nothing is written")
  func faults() throws {
    let file = try takeIn()
    expect(.hasWindow("县市场监督管理局")) {
      try demo.hall.handOverPapers(to: "SJ", receiver: "林文", by: clerk)
    }
    expect(.noReceiver) { try demo.hall.handOverPapers(to: "JY", receiver: " ", by: clerk) }
    expect(.unknownDepartment("XX", known: ["JY", "KJ", "TY"])) {
      try demo.hall.handOverPapers(to: "XX", receiver: "林文", by: clerk)
    }
    #expect(try demo.hall.record(of: file.number).file == file)
  }

  @Test("S024: two clerks who make a list at once put every paper on exactly one")
  func race() async throws {
    for _ in 0..<6 { _ = try takeIn() }
    let (hall, session) = (demo.hall, clerk)
    let papers = await withTaskGroup(of: HandoverPaper?.self) { group in
      for _ in 0..<4 {
        group.addTask {
          try? hall.handOverPapers(to: "JY", receiver: "林文", by: session)
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }.compactMap(\.self)
    #expect(Set(papers.map(\.number)).count == papers.count)
    #expect(papers.flatMap(\.lines).count == 6)
    #expect(Set(papers.flatMap(\.lines)).count == 6)
    for paper in papers {
      for line in paper.lines {
        let file = try demo.hall.record(of: line.caseNumber).file
        #expect(file.task(line.ordinal)?.papers?.list == paper.number)
      }
    }
  }

  @Test("a list that was never made is not shown")
  func noSuchList() throws {
    _ = try takeIn()
    expect(.noSuchList("Y1")) { try demo.hall.handoverList("Y1", by: clerk) }
  }

  private func expect(
    _ fault: HandoverFault, _ work: () throws -> HandoverPaper
  ) {
    do {
      _ = try work()
      Issue.record("a list was made")
    } catch HallError.handover(let found) { #expect(found == fault) } catch {
      Issue.record(error)
    }
  }
}
