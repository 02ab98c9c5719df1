package io.claimwright.sample.loaders;

public record Member(String id, String branch) {}
