import Catalogue
import Testing
import WorkCalendar

@Suite("Entry into the market, and operation in it")
struct MarketTests {
  @Test("S050: the county says which items register a firm and which let it operate")
  func county() throws {
    let edition = try CountyFolder.edition()
    let roles = Dictionary(grouping: edition.items) { $0.market }
    #expect(
      Set(roles[.entry]?.map(\.code) ?? []) == ["SJ01", "SJ02", "SJ13", "SJ14", "SJ15"])
    #expect((roles[.operation]?.count ?? 0) > 20)
    for matter in edition.matters where matter.foundsApplicant != nil {
      #expect(
        matter.items.contains { edition.item($0.item)?.market == .entry }, "\(matter.code)")
    }
  }

  @Test(
    "R4 S050: a permit to operate for a firm that nothing registers is an error",
    arguments: [
      (
        "matters/open-hotel.yaml", "{item: SJ02, when: {has-licence: [no]}}",
        "{item: SJ02, when: {has-licence: [yes]}}", "XF01"
      ),
      (
        "matters/open-printing.yaml", "{item: SJ02, when: {has-licence: [no], individual: [yes]}}",
        "{item: SJ02, when: {has-licence: [yes], individual: [yes]}}", "WL01"
      ),
    ])
  func unregistered(file: String, old: String, new: String, item: String) throws {
    let files = try CountyFolder.files().map { source in
      guard source.file == file else { return source }
      try #require(source.text.contains(old))
      return SourceText(file: file, text: source.text.replacing(old, with: new))
    }
    let edition = try HallFolder.read(files, number: 1, date: CivilDate(2026, 1, 5))
    let errors = Lint.findings(in: edition, vagueWords: try CountyFolder.vagueWords())
      .filter(\.isError)
    #expect(errors.map(\.rule) == [4])
    guard case .register(.nobodyRegisters(let found, _))? = errors.first?.problem else {
      Issue.record("\(errors)")
      return
    }
    #expect(found == item)
  }

  @Test("S050: another word for it is an error where it stands")
  func word() throws {
    let files = try CountyFolder.files().map { source in
      SourceText(
        file: source.file, text: source.text.replacing("market: entry", with: "market: enter"))
    }
    let error = #expect(throws: HallFolderError.self) {
      _ = try HallFolder.read(files, number: 1, date: CivilDate(2026, 1, 5))
    }
    #expect(error?.findings.count == 5)
  }
}
