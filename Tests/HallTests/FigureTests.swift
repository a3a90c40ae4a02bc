import CaseEngine
import Catalogue
import HallTesting
import Storage
import Testing
import WorkCalendar

@testable import Hall

struct FigureTests {
  private static let march = FigureQuery(
    from: CivilDate(2026, 3, 1), to: CivilDate(2026, 3, 31), grouping: .department)

  private func received(at site: TransferTests.Site) throws -> Int {
    let supervisor = try site.demo.session("9001")
    return try site.hall.figures(Self.march, by: supervisor).whole.now[.received]
  }

  @Test("R33 R34: a case counts at the hall that took it in alone, wherever it is")
  func moved() throws {
    let county = try TransferTests.Site(window: "A01")
    let town = try TransferTests.Site(window: "T01")
    let number = try county.takeIn().number
    let there = try county.send(number, to: "town-hongqiao")
    try town.take(there)
    #expect(try received(at: county) == 1)
    #expect(try received(at: town) == 0)
    _ = try town.hall.approve(
      1, of: number, documents: [DocumentFacts(number: "9133")], id: "there", by: town.clerk)
    try county.take(try town.send(number, to: "hall-county"))
    let report = try county.hall.figures(Self.march, by: county.demo.session("9001"))
    #expect(report.whole.now[.received] == 1)
    #expect(report.groups.allSatisfy { $0.now[.received] == 1 })
    for site in [county, town] { #expect(try site.hall.verify().found.isEmpty) }
  }

  @Test("R34: groups are called as the edition calls them, targets are those of the hall's folder")
  func names() throws {
    let demo = try DemoHall()
    _ = try demo.hall.takeIn(demo.pharmacy(), by: demo.session("1001"))
    let supervisor = try demo.session("9001")
    for (grouping, name) in [
      (FigureGrouping.place, "县政务服务中心"), (.window, "A01 综合窗口"), (.matter, "开办药店"),
    ] {
      var query = Self.march
      query.grouping = grouping
      let report = try demo.hall.figures(query, by: supervisor)
      #expect(report.groups.map(\.name) == [name])
      query.grouping = nil
      #expect(try demo.hall.figures(query, by: supervisor).whole == report.whole)
      #expect(report.targets == [.firstAcceptance: 98, .onceDone: 98])
    }
    var query = Self.march
    query.place = "town-hongqiao"
    let none = try demo.hall.figures(query, by: supervisor)
    #expect(none.scope == ["虹桥镇便民服务中心"] && none.groups.isEmpty)
    #expect(none.items.atOnce > 0 && none.items.inForce > none.items.atOnce)
  }

  @Test("R34: the year before a leap day is the day before it")
  func leapDay() {
    #expect(FiguresReport.yearBefore(CivilDate(2024, 2, 29)) == CivilDate(2023, 2, 28))
    #expect(FiguresReport.yearBefore(CivilDate(2026, 3, 2)) == CivilDate(2025, 3, 2))
  }
}
