import Catalogue
import CatalogueTesting
import Testing

/// What goes step by step, up to a higher authority, or onto the document of another item.
struct HandlingLintTests {
  private static let survey = "{name: 现场核查, limit: 10 工作日, promised: 3 工作日 待核, basis: 办法第十六条}"

  private func findings(_ old: String, _ new: String, in file: String = "items/health.yaml")
    throws -> [String]
  {
    try BrokenHall(file, old, new, said: [], in: GrownHall.files).lintLines()
      .map { String($0.drop { $0 != "R" }) }
  }

  private func stages(_ limits: String...) -> String {
    let entries = limits.map { "{name: 级, limit: \($0)}" }.joined(separator: ", ")
    return "handling: stepwise\n  stages: [\(entries)]"
  }

  @Test(
    "R17: what goes step by step has two steps or more, within the promise, and nothing else has")
  func steps() throws {
    #expect(try findings("handling: double", stages("2 工作日", "1 工作日")) == [])
    #expect(
      try findings("handling: double", stages("2 工作日")) == [
        "R17: the item “WJ01” goes step by step and has fewer than two stages; give name and limit "
          + "of each, the last decides"
      ])
    #expect(
      try findings("handling: double", stages("200 工作日", "1 工作日")) == [
        "R17: the stages of the item “WJ01” add up to more than its promised limit; shorten them"
      ])
    #expect(
      try findings(
        "handling: double", stages("2 工作日", "1 工作日").replacing("stepwise", with: "double")) == [
          "R17: the item “WJ01” has stages and is not handled step by step; write handling: stepwise "
            + "or drop them"
        ])
  }

  @Test("R25: what is sent up says how long that takes, and is not decided here on an undertaking")
  func forwarded() throws {
    let lines = try findings(
      Self.survey, "{name: 转报, basis: 办法, forward-to: 省局}", in: "items/market.yaml")
    #expect(
      lines == [
        "R13: the item “SJ02” is decided by a higher authority, so not here on an undertaking; drop "
          + "commitment",
        "R25: the special link “转报” of the item “SJ02” goes to a higher authority and says not how "
          + "long; give promised, since the applicant is shown the total",
      ])
  }

  @Test("R5: a result stands on a document that stands on no other, of an item that is there")
  func merged() throws {
    let file = "matters/open-teahouse.yaml"
    #expect(
      try findings("{item: WJ02, when", "{item: WJ02, on: [WJ02], when", in: file) == [
        "R5: the result of “WJ02” would stand on one that stands on another itself; on names items with "
          + "a document of their own"
      ])
    let hall = BrokenHall(
      file, "{item: WJ02, when", "{item: WJ02, on: [SJ03], when", said: [], in: GrownHall.files)
    #expect(hall.readingLines.count == 1)
  }
}
