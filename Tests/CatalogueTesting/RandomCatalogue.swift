package import Catalogue
package import TestSupport
import WorkCalendar

/// A valid catalogue made from a seed: every reference resolves, prerequisites form a DAG,
/// conditions look back, materials are shared among items.
///
/// A question of one code is the same wherever it is asked, so that the conditions of materials
/// mean the same in every matter.
package struct RandomCatalogue {
  /// How much of each the catalogue has.
  package struct Size: Sendable {
    package var departments = 4
    package var materials = 12
    package var items = 9
    package var matters = 4
    /// Of the pool that the matters draw from.
    package var questions = 6
    package var itemsPerMatter = 6

    package init() {}

    /// What a county could publish: 2,500 items in 60 departments.
    package static var county: Self {
      var size = Self()
      size.departments = 60
      size.materials = 800
      size.items = 2500
      size.matters = 200
      size.questions = 40
      return size
    }
  }

  package let edition: Edition

  package init(seed: UInt64, size: Size = Size()) {
    var maker = CatalogueMaker(seed: seed, size: size)
    edition = maker.edition()
  }
}

extension Matter {
  /// An answer to every question, whether or not it would be asked.
  package func randomAnswers(using random: inout SplitMix64) -> Answers {
    Dictionary(uniqueKeysWithValues: questions.map { ($0.code, $0.randomAnswer(using: &random)) })
  }
}

extension Question {
  package func randomAnswer(using random: inout SplitMix64) -> Answer {
    switch kind {
    case .one: .one(options.randomElement(using: &random)?.code ?? "")
    case .many: .many(options.map(\.code).filter { _ in Bool.random(using: &random) })
    case .number: .number(Double(Int.random(in: 0...400, using: &random)))
    }
  }
}
