import Catalogue
import Testing
import WorkCalendar

@testable import CaseEngine

@Suite("Carrying a case for its applicant")
struct StewardTests {
  @Test("S148 R33: assigned, errands, handed on with a reason, ended: each an entry that is kept")
  func story() throws {
    var desk = try Teahouse.accepted()
    try desk.give(.steward(.assign(.ofHall, reason: nil)))
    try desk.give(.steward(.run(errand("2026-03-02", "代填申请表"))))
    try desk.give(.steward(.assign(.ofSupplier, reason: "休假")), at: "2026-03-03T09:00")
    try desk.give(
      .steward(.run(errand("2026-03-03", "代交材料", at: "县卫生健康局"))), at: "2026-03-03T10:00")
    #expect(desk.file?.steward == .ofSupplier)
    try desk.give(.steward(.end(reason: "申请人自己办")), at: "2026-03-04T09:00")
    let file = try #require(desk.file)
    #expect(file.steward == nil)
    #expect(file.stewardships.map(\.steward) == [.ofHall, .ofSupplier])
    #expect(file.stewardships.map(\.reason) == ["休假", "申请人自己办"])
    #expect(file.stewardships.map(\.errands.count) == [1, 1])
    #expect(CaseFile(replaying: desk.records) == file)
  }

  @Test("R34: a steward's trips are counted apart, each day and place once")
  func trips() throws {
    var desk = try Teahouse.accepted()
    let visits = try #require(desk.file?.visits)
    try desk.give(.steward(.assign(.ofHall, reason: nil)))
    for (day, what, place) in [
      ("2026-03-02", "取表", "县住建局"), ("2026-03-02", "交表", "县住建局"),
      ("2026-03-02", "打电话", nil), ("2026-03-03", "取回执", "县住建局"),
    ] as [(String, String, String?)] {
      try desk.give(
        .steward(.run(errand(day, what, at: place))), at: "2026-03-03T15:00")
    }
    #expect(desk.file?.stewardTrips == 2)
    #expect(desk.file?.visits == visits)
    #expect(desk.file?.agentVisits == 0)
  }

  @Test("R33: what cannot be is refused, with why")
  func refused() throws {
    var desk = try Teahouse.accepted()
    #expect(desk.refusal(of: .steward(.run(errand("2026-03-02", "交表")))) == .steward(.nobody))
    #expect(desk.refusal(of: .steward(.end(reason: "完"))) == .steward(.nobody))
    let nameless = Steward(staff: nil, name: " ", supplier: Steward.ofSupplier.supplier)
    #expect(desk.refusal(of: .steward(.assign(nameless, reason: nil))) == .steward(.nameNeeded))
    try desk.give(.steward(.assign(.ofHall, reason: nil)))
    #expect(
      desk.refusal(of: .steward(.assign(.ofSupplier, reason: " "))) == .steward(.reasonNeeded))
    #expect(desk.refusal(of: .steward(.end(reason: ""))) == .steward(.reasonNeeded))
    #expect(
      desk.refusal(of: .steward(.run(errand("2026-03-02", " ")))) == .steward(.errandNeeded))
    for wrong in ["2026-03-01", "2026-03-03"] {
      let day = try #require(CivilDate(iso: wrong))
      #expect(
        desk.refusal(of: .steward(.run(errand(wrong, "交表"))))
          == .steward(.dayImpossible(day, received: CivilDate(2026, 3, 2))))
    }
  }

  @Test("R33: the same again changes nothing; nobody carries a case that is over")
  func again() throws {
    var desk = try Teahouse.accepted()
    try desk.give(.steward(.assign(.ofHall, reason: nil)))
    #expect(try desk.give(.steward(.assign(.ofHall, reason: nil))).isEmpty)
    try desk.give(.steward(.run(errand("2026-03-02", "交表"))))
    #expect(try desk.give(.steward(.run(errand("2026-03-02", "交表")))).isEmpty)
    try desk.give(.steward(.end(reason: "完")))
    #expect(try desk.give(.steward(.end(reason: "完"))).isEmpty)
    var over = try Teahouse.received()
    try over.give(.decline(.notOurs))
    #expect(
      over.refusal(of: .steward(.assign(.ofHall, reason: nil))) == .wrongState(.declined))
  }

  @Test("R35: numbers of people are masked in what everybody reads")
  func masked() throws {
    var desk = try Teahouse.accepted()
    try desk.give(.steward(.assign(.ofHall, reason: nil)))
    try desk.give(.steward(.run(errand("2026-03-02", "代 11010519491231002X 取证"))))
    let kept = try #require(desk.file?.stewardships.first?.errands.first)
    #expect(!kept.what.contains("11010519491231002X"))
  }

  private func errand(_ day: String, _ what: String, at place: String? = nil) -> Errand {
    Errand(day: CivilDate(iso: day) ?? CivilDate(days: 0), what: what, place: place)
  }
}
