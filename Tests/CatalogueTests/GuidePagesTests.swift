import Catalogue
import CatalogueTesting
import Phrases
import TestSupport
import Testing
import TextWidth
import WorkCalendar

/// A page has 60 lines of 80 columns: A4 at six lines an inch, with its margins.
@Suite("A guide for the public has one or two pages")
struct GuidePagesTests {
  private static let page = 60

  @Test("S059: no guide of the county's bundles and items has more than two pages")
  func pages() throws {
    let edition = try CountyFolder.edition()
    for code in edition.matters.map(\.code) + edition.items.map(\.code) {
      let lines = try #require(edition.guide(code)).printed(.chinese)
      #expect(lines.count <= 2 * Self.page, "\(code): \(lines.count)")
      #expect(lines.allSatisfy { $0.columns <= 80 })
    }
  }

  @Test("S060: the short form of each is one screen of 24 lines")
  func screen() throws {
    let edition = try CountyFolder.edition()
    for code in edition.matters.map(\.code) + edition.items.map(\.code) {
      let guide = try #require(edition.guide(code))
      let lines = guide.shortLines(.chinese).flatMap { $0.wrappedUnderItself(to: 80) }
      #expect(lines.count <= 24, "\(code): \(lines.count)")
    }
  }

  @Test("the guide of opening a pharmacy, as it is printed", arguments: Language.allCases)
  func pharmacy(language: Language) throws {
    let guide = try #require(CountyFolder.edition().guide("open-pharmacy"))
    let text = guide.printed(language).joined(separator: "\n") + "\n"
    #expect(goldenDifference(text, "printed-open-pharmacy.\(language.rawValue).txt") == nil)
  }

  @Test("R2 R8: what is said once for a whole bundle is still all of it")
  func complete() throws {
    let edition = try CountyFolder.edition()
    for matter in edition.matters {
      let guide = try #require(edition.guide(matter.code))
      let fields = guide.fields(.chinese)
      #expect(fields.prefix(9).map(\.title) == Self.titles)
      let texts = Dictionary(
        fields.map { ($0.title, $0.lines.joined(separator: "\n")) }, uniquingKeysWith: { $1 })
      for material in guide.materials {
        #expect(texts["申报材料"]?.contains(material.material.name) == true)
      }
      for item in guide.parts.map(\.item) { try check(item, texts) }
    }
  }

  /// Everything R2 asks of an item stands somewhere on the guide of its bundle.
  private func check(_ item: ServiceItem, _ texts: [String: String]) throws {
    let facts: [(String, [String])] = [
      ("事项名称", [item.name, item.code, item.promised.text(.chinese)] + item.outputs),
      ("设立依据", [item.basis.value].compactMap { $0 }), ("办理条件", item.conditions),
      ("办理流程", [item.steps.joined(separator: " → ")]),
      ("收费标准", [item.fee.value?.basis].compactMap { $0 }),
      ("咨询监督电话", [item.enquiryPhone.value, item.complaintPhone.value].compactMap { $0 }),
    ]
    for (title, expected) in facts {
      let text = try #require(texts[title])
      for fact in expected { #expect(text.contains(fact), "\(item.code): \(title): \(fact)") }
    }
    if let statutory = item.statutory.value {
      #expect(texts["事项名称"]?.contains(statutory.text(.chinese)) == true)
    }
  }

  private static let titles = [
    "事项名称", "事项编码", "设立依据", "办理条件", "申报材料", "办理流程", "办理时限", "收费标准", "咨询监督电话",
  ]

  @Test("a variant that costs or asks for something else says so on the item's guide")
  func variants() throws {
    let edition = try CountyFolder.edition()
    let card = try #require(edition.guide("GA04")).lines(.chinese).joined(separator: "\n")
    #expect(card.contains("遗失补领：40.00 元（待核：发改价格〔2003〕2322号）"))
    let insured = try #require(edition.guide("YB01")).materials
    let whens = insured.map { ($0.material.code, $0.when) }
    #expect(
      whens.map(\.0) == ["medical-enrolment-form", "employment-form", "discharge-papers"])
    #expect(
      whens.map(\.1) == [
        nil, .chosen(question: "variant", options: ["initial"]),
        .chosen(question: "variant", options: ["other"]),
      ])
  }

  @Test("R13: an undertaking that the bundle never asks about is not on its guide")
  func undertakings() throws {
    let edition = try CountyFolder.edition()
    let pharmacy = try #require(edition.guide("open-pharmacy")).lines(.chinese)
    #expect(!pharmacy.contains { $0.contains("direct-chain") || $0.contains("连锁总部的标准") })
    let fireworks = try #require(edition.guide("YJ01")).lines(.chinese)
    #expect(fireworks.contains("告知承诺：不实行告知承诺（公共安全：烟花爆竹）"))
  }
}

extension ServiceGuide {
  fileprivate func printed(_ language: Language) -> [String] {
    lines(language).flatMap { $0.wrappedUnderItself(to: 80) }
  }
}
