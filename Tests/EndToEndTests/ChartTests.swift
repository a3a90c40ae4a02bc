import Foundation
import PtyTesting
import TestSupport
import Testing

@Suite("Step charts of the county", .serialized)
struct ChartTests {
  @Test(
    "S018 S019: a chart of a matter, an item and a zone, at every width",
    arguments: ["open-pharmacy", "SJ08", "B"], [80, 48])
  func golden(code: String, columns: Int) throws {
    let hall = try TestHall()
    let chart = try hall.run("catalogue", "chart", code, "--columns", String(columns))
    #expect(chart.status == 0, "\(chart.errors)")
    let difference = goldenDifference(chart.output, "chart-\(code)-\(columns).txt")
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test("a chart goes into a PDF file; of what there is none ends with 1")
  func files() throws {
    let hall = try TestHall()
    let path = hall.folder.path("chart.pdf")
    #expect(
      try hall.run("catalogue", "chart", "open-pharmacy", "--format", "pdf", "--output", path)
        .status == 0)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)).starts(with: Array("%PDF".utf8)))
    #expect(try hall.run("catalogue", "chart", "open-nothing").status == 1)
  }

  @Test("every matter, item and zone of the county has a chart")
  func all() throws {
    let hall = try TestHall()
    let listed = try hall.run("catalogue", "list", "--json").json() as? [String: Any]
    let items = listed?["items"] as? [[String: Any]] ?? []
    for code in items.compactMap({ $0["code"] as? String }).prefix(12) + ["newborn", "F"] {
      let chart = try hall.run("catalogue", "chart", code)
      #expect(chart.status == 0 && chart.output.contains("五、出件"), "\(code)")
    }
  }

  @Test("at intake the chart of the chosen matter is one key away")
  func terminal() throws {
    let hall = try TestHall()
    let terminal = try hall.open()
    try terminal.signIn("1001")
    terminal.send("1")
    try terminal.waits(for: "收件")
    terminal.send(Keys.pause + "open-pharmacy")
    try terminal.waits(for: "开办药店")
    terminal.send(Keys.f6)
    try terminal.waits(for: "综合受理流程图")
    try terminal.waits(for: "├")
    terminal.send(Keys.f12)
    try terminal.waits(for: "开办药店")
  }
}
