extension Material {
  /// An entry of `materials.yaml`. Who issues it may be left out: lint asks for it where a rule
  /// does (R3).
  init?(_ value: YAMLValue) {
    let keys = [
      "code", "name", "issuer", "kind", "share", "produced-by", "valid", "autofill", "hint",
    ]
    guard let entry = Entry(value, keys: keys) else { return nil }
    let code = entry.code()
    self.init(
      code: code, name: entry.text("name"), issuer: entry.optionalText("issuer") ?? "",
      kind: entry.word("kind"), share: entry.value("share").flatMap { Share($0, of: code) },
      producedBy: entry.items("produced-by", .producer),
      valid: entry.value("valid")?.validity(), isAutofilled: entry.flag("autofill"),
      hint: entry.optionalText("hint"),
      origin: entry.at)
  }
}

extension Material.Share {
  /// A register, or a register with the condition under which it holds the material.
  fileprivate init?(_ value: YAMLValue, of material: String) {
    guard value.isMap else {
      guard let source = value.text() else { return nil }
      self.init(source: source)
      return
    }
    guard let entry = Entry(value, keys: ["source", "when", "check", "above"])
    else { return nil }
    self.init(
      source: entry.text("source"), when: entry.condition(for: .material(material)),
      check: entry.value("check")?.limit(), isAbove: entry.flag("above"))
  }
}

extension ItemMaterial {
  /// A material as an item asks for it. The basis may be left out here: lint asks for it (R3).
  init?(_ value: YAMLValue, of item: String) {
    let keys = ["material", "need", "stage", "originals", "copies", "basis", "when"]
    guard let entry = Entry(value, keys: keys) else { return nil }
    self.init(
      material: entry.reference("material", to: .material),
      need: entry.word("need", default: .essential), stage: entry.word("stage", default: .intake),
      originals: entry.count("originals", default: 1), copies: entry.count("copies", default: 0),
      when: entry.condition(for: .item(item)), basis: entry.optionalText("basis") ?? "",
      origin: entry.at)
  }
}
