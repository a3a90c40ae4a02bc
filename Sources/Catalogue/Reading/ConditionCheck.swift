/// Finds the tests of conditions that nobody can answer: of a question that is not there, that
/// comes later, or that has no such option.
struct ConditionCheck {
  private let tests: [ConditionTest]
  private let matters: [String: Matter]
  private let mattersByItem: [String: [Matter]]
  private let itemsByMaterial: [String: [String]]
  private let edition: Edition

  init(_ edition: Edition, _ log: ReadingLog) {
    self.edition = edition
    // Without all items and matters nobody can say what is never asked.
    let isWhole = log.lost.isDisjoint(with: [.item, .question])
    tests = isWhole ? log.tests : log.tests.filter(\.isOfMatter)
    matters = Dictionary(edition.matters.map { ($0.code, $0) }, uniquingKeysWith: { a, _ in a })
    let uses = edition.matters.flatMap { matter in matter.items.map { ($0.item, [matter]) } }
    mattersByItem = Dictionary(uses, uniquingKeysWith: +)
    let asks = edition.items.flatMap { item in item.allMaterials.map { ($0.material, [item.code]) }
    }
    itemsByMaterial = Dictionary(asks, uniquingKeysWith: +)
  }

  var findings: [Finding] { tests.flatMap(findings) }

  private func findings(of test: ConditionTest) -> [Finding] {
    if let fact = Facts.Code(rawValue: test.question) { return findings(of: test, on: fact) }
    // A delegation without items was told as such.
    if case .items([]) = test.scope { return [] }
    let questions = questions(for: test.scope)
    let asked = questions.filter { $0.code == test.question }
    guard !asked.isEmpty else { return [finding(test, unknown(test, among: questions))] }
    let late = order(test).map { finding(test, $0) }
    let fitting = asked.filter { ($0.kind == .number) == (test.options == nil) }
    guard !fitting.isEmpty else {
      return [finding(test, .wrongTest(question: test.question))] + [late].compactMap { $0 }
    }
    return options(test, of: fitting) + [late].compactMap { $0 }
  }

  private func finding(_ test: ConditionTest, _ problem: Problem) -> Finding {
    Finding(at: test.at, rule: 1, problem: problem)
  }

  private func questions(for scope: ConditionTest.Scope) -> [Question] {
    switch scope {
    case .question(let matter, _), .matter(let matter): matters[matter]?.questions ?? []
    case .item(let item): mattersByItem[item, default: []].flatMap(\.questions)
    case .items(let items):
      items.flatMap { mattersByItem[$0, default: []] }.flatMap(\.questions)
    case .material(let material):
      itemsByMaterial[material, default: []]
        .flatMap { mattersByItem[$0, default: []] }.flatMap(\.questions)
    }
  }

  /// A fact is known by itself; a variant only where an item has variants.
  private func findings(of test: ConditionTest, on fact: Facts.Code) -> [Finding] {
    let known = fact.options ?? variants(for: test.scope)
    guard !known.isEmpty else { return [finding(test, .noVariants)] }
    guard let options = test.options else {
      return [finding(test, .wrongTest(question: test.question))]
    }
    return unknown(options, among: known, test)
  }

  private func variants(for scope: ConditionTest.Scope) -> [String] {
    switch scope {
    case .item(let item): edition.item(item)?.variants.map(\.code.rawValue) ?? []
    case .items(let items):
      items.flatMap { edition.item($0)?.variants.map(\.code.rawValue) ?? [] }
    case .question, .matter, .material: []
    }
  }

  private func unknown(_ test: ConditionTest, among questions: [Question]) -> Problem {
    let near = nearest(to: test.question, among: questions.map(\.code))
    switch test.scope {
    case .question, .matter: return .unknown(.question, code: test.question, nearest: near)
    case .item, .items, .material: return .neverAsked(question: test.question, nearest: near)
    }
  }

  private func options(_ test: ConditionTest, of asked: [Question]) -> [Finding] {
    unknown(test.options ?? [], among: asked.flatMap(\.options).map(\.code), test)
  }

  private func unknown(
    _ options: [String], among known: [String], _ test: ConditionTest
  ) -> [Finding] {
    options.filter { !known.contains($0) }.map {
      finding(test, .unknown(.option, code: $0, nearest: nearest(to: $0, among: known)))
    }
  }

  /// A question's condition may only look back.
  private func order(_ test: ConditionTest) -> Problem? {
    guard case .question(let code, let position) = test.scope, let matter = matters[code],
      matter.questions.indices.contains(position),
      let other = matter.questions.firstIndex(where: { $0.code == test.question }),
      other >= position
    else { return nil }
    if other == position { return .conditionOnItself(question: test.question) }
    let cycle = matter.conditionPath(from: test.question, to: matter.questions[position].code)
    return cycle.map { .conditionCycle([matter.questions[position].code] + $0) }
      ?? .conditionOnLater(question: test.question)
  }
}

extension Matter {
  /// The questions from one to another, each with a condition on the next; nil when there is no
  /// such way.
  fileprivate func conditionPath(from start: String, to end: String) -> [String]? {
    var ways = [[start]]
    var seen: Set = [start]
    while let way = ways.popLast(), let last = way.last {
      if last == end { return way }
      let next = questions.first { $0.code == last }?.when?.questions ?? []
      for question in next.sorted() where seen.insert(question).inserted {
        ways.append(way + [question])
      }
    }
    return nil
  }
}
